package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/** The letters that ask for comments: each in its reader's language, with a link of their own. */
final class Invitations {
  static final String LINK = "consultation";

  private final Letters letters;
  private final PersonalLinks links;
  private final ReplyTags tags;
  private final ConsultationProperties settings;
  private final ConsultationProperties.Pages pages;
  private final Messages messages = new Messages("consultation");
  private final DeadlineWords deadlines = new DeadlineWords();

  Invitations(
      Letters letters,
      PersonalLinks links,
      ReplyTags tags,
      ConsultationProperties settings,
      ConsultationProperties.Pages pages) {
    this.letters = letters;
    this.links = links;
    this.tags = tags;
    this.settings = settings;
    this.pages = pages;
  }

  /** Asks one person; false if they have no address that works. */
  boolean send(Consultation consultation, Party party, Person person) {
    Optional<String> email = person.email();
    if (email.isEmpty()) {
      return false;
    }
    Round round = consultation.round();
    Letter letter =
        letter(
            consultation,
            party.name(language(person)),
            new MailAddress(email.get(), person.fullName()),
            language(person),
            zone(person, round),
            link(consultation, person.id(), party.code()),
            tags.of(consultation.number(), party.code(), person.id()));
    letters.send(subject(consultation), "round-" + round.number() + "-" + party.code(), letter);
    return true;
  }

  /** A new link of a person who speaks for a Party. */
  String link(Consultation consultation, long person, String party) {
    PersonalLinks.Made made =
        links.make(
            new PersonalLinks.Order(
                LINK,
                Integer.toString(consultation.number()),
                person,
                party,
                null,
                consultation.round().deadline().plus(settings.linksLive())));
    return pages.invitation(made.secret());
  }

  /** The letter as it will look, for a card. */
  String sample(String title, Instant deadline, ZoneId zone, String party, Locale locale) {
    return messages.text(
        locale,
        "mail.ask",
        Map.of(
            "title", title,
            "party", party,
            "deadline", deadlines.of(deadline, zone, locale)));
  }

  private Letter letter(
      Consultation consultation,
      String party,
      MailAddress to,
      Locale locale,
      ZoneId reader,
      String link,
      @Nullable String answers) {
    Round round = consultation.round();
    String title = consultation.title();
    List<Part> parts = new ArrayList<>();
    parts.add(Part.paragraph(text(locale, "mail.greeting", Map.of("name", to.name()))));
    parts.add(
        Part.paragraph(
            text(
                locale,
                round.number() == 1 ? "mail.ask" : "mail.ask-again",
                Map.of(
                    "title", title,
                    "party", party,
                    "deadline", deadlines.of(round.deadline(), round.zone(), locale)))));
    parts.add(
        Part.fact(
            messages.text(locale, "mail.until"),
            deadlines.both(round.deadline(), round.zone(), reader, locale)));
    parts.add(Part.button(messages.text(locale, "mail.open"), link));
    parts.add(Part.paragraph(messages.text(locale, "mail.how")));
    if (answers != null) {
      parts.add(Part.paragraph(messages.text(locale, "mail.answer")));
    }
    parts.add(Part.quiet(messages.text(locale, "mail.secret")));
    return new Letter(
        "",
        to,
        List.of(),
        locale,
        text(locale, "mail.subject", Map.of("title", title)),
        parts,
        List.of(),
        answers);
  }

  static String subject(Consultation consultation) {
    return LINK + ":" + consultation.number();
  }

  static Locale language(Person person) {
    return Messages.pageLanguage(person.language());
  }

  private static ZoneId zone(Person person, Round round) {
    ZoneId own = person.zone();
    return own == null ? round.zone() : own;
  }

  private String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }
}
