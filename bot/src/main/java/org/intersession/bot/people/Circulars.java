package org.intersession.bot.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.integrations.MailAddress;
import org.intersession.integrations.MailInbox;
import org.intersession.integrations.MailInbox.Arrived;
import tools.jackson.databind.json.JsonMapper;

/** Hands on, through the ledger, what somebody wrote to a group. */
final class Circulars {
  static final String PURPOSE = "group-post";

  /** The looking into files, before the mail goes on. */
  static final String FILES = "group-post-files";

  static final JsonMapper JSON = JsonMapper.builder().build();

  private final Deliveries deliveries;
  private final Letters letters;
  private final GroupAddresses addresses;
  private final ConsentLinks links;
  private final GroupPages pages;
  private final Parties parties;
  private final GroupReaders readers;
  private final LeftBehind leftBehind;
  private final Clock clock;
  private final GroupLetterParts parts = new GroupLetterParts();

  Circulars(
      Deliveries deliveries,
      Letters letters,
      GroupAddresses addresses,
      ConsentLinks links,
      GroupPages pages,
      Parties parties,
      GroupReaders readers,
      LeftBehind leftBehind,
      Clock clock) {
    this.deliveries = deliveries;
    this.letters = letters;
    this.addresses = addresses;
    this.links = links;
    this.pages = pages;
    this.parties = parties;
    this.readers = readers;
    this.leftBehind = leftBehind;
    this.clock = clock;
  }

  /** Hands a mail on, once; one with files when they have been looked into. */
  void take(String mailbox, Group group, Arrived arrived, Person sender) {
    GroupMail mail = GroupMail.of(mailbox, arrived, sender);
    if (!mail.files()) {
      hand(group, mail, sender, new GroupFiles.Sorted(List.of(), List.of()));
      return;
    }
    deliveries.request(
        new DeliveryKey(FILES, group.key(), mail.mailbox(), FILES, mail.id()),
        JSON.writeValueAsString(mail));
  }

  /** Hands a mail on with its files to all who agreed, and tells its sender what stayed behind. */
  void hand(Group group, GroupMail mail, Person sender, GroupFiles.Sorted files) {
    for (Person reader : readers.of(group, sender)) {
      Letter letter = letter(group, mail, sender, reader, files.leftOut());
      deliveries.request(
          new DeliveryKey(PURPOSE, group.key(), letter.to().address(), "mail", mail.id()),
          JSON.writeValueAsString(new Circular(letter, files.files())));
    }
    if (!files.leftOut().isEmpty()) {
      leftBehind.tell(group, mail, sender, files.leftOut());
    }
  }

  private Letter letter(
      Group group, GroupMail mail, Person sender, Person reader, List<LeftOut> leftOut) {
    Locale locale = GroupLetterParts.language(reader);
    String name = group.name(locale);
    String address = addresses.of(group).orElseThrow();
    List<Part> body = new ArrayList<>();
    body.add(
        Part.quiet(
            parts.text(
                locale,
                "circular.from",
                Map.of("person", described(sender, locale), "group", name))));
    body.add(Part.paragraph(pages.withoutLinks(mail.text()).strip()));
    if (mail.text().length() >= MailInbox.TEXT_AT_MOST) {
      body.add(parts.quiet(locale, "circular.cut", Map.of()));
    }
    if (!leftOut.isEmpty()) {
      String names =
          leftOut.stream()
              .map(one -> leftBehind.name(locale, one))
              .collect(Collectors.joining(", "));
      body.add(
          parts.quiet(
              locale, "circular.files", Map.of("person", sender.fullName(), "files", names)));
    }
    body.add(parts.quiet(locale, "circular.answers", Map.of("address", address)));
    body.add(
        Part.button(
            parts.text(locale, "circular.stop", Map.of()), links.make(group, reader, locale)));
    return GroupLetterParts.letter(reader, subject(group, mail.subject()), body);
  }

  private String described(Person person, Locale locale) {
    return person.roles().stream()
        .filter(role -> role.until() == null)
        .map(Tenure::party)
        .filter(Objects::nonNull)
        .flatMap(code -> parties.byCode(code).stream())
        .findFirst()
        .map(party -> person.fullName() + " (" + party.name(locale) + ")")
        .orElse(person.fullName());
  }

  /** With the group's key before it, once, however often it goes to and fro. */
  private static String subject(Group group, String said) {
    String mark = "[" + group.key().toUpperCase(Locale.ROOT) + "]";
    return said.contains(mark) ? said : mark + " " + said;
  }

  /** Tells somebody who is no member that nothing was handed on; at most once a day. */
  void decline(Group group, String sender) {
    if (!MailAddress.isAddress(sender)) {
      return;
    }
    Locale locale =
        Locale.forLanguageTag(group.languages().isEmpty() ? "en" : group.languages().get(0));
    String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    Letter letter =
        new Letter(
            "",
            MailAddress.of(sender),
            List.of(),
            locale,
            parts.text(locale, "declined.subject", Map.of("group", group.name(locale))),
            List.of(
                parts.paragraph(
                    locale, "declined", Map.of("address", addresses.of(group).orElseThrow()))),
            List.of());
    letters.send(PURPOSE + ":" + group.key(), day, letter);
  }
}
