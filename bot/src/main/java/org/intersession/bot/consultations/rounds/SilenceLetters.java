package org.intersession.bot.consultations.rounds;

import java.time.Instant;
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

/** What persons are told of a silence procedure, each in their language. */
final class SilenceLetters {
  private final Letters letters;
  private final PersonalLinks links;
  private final ReplyTags tags;
  private final ConsultationProperties settings;
  private final ConsultationProperties.Pages pages;
  private final Messages messages = new Messages("consultation");
  private final DeadlineWords deadlines = new DeadlineWords();

  SilenceLetters(
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

  /** That it begins, or that its end has moved. */
  void begin(Consultation consultation, Silence silence, Party party, Person person) {
    Locale locale = Invitations.language(person);
    String until = deadlines.withUtc(silence.until(), silence.zone(), locale);
    Map<String, String> facts =
        Map.of("title", consultation.title(), "party", party.name(locale), "until", until);
    send(
        consultation,
        person,
        "silence.subject",
        List.of(
            Part.paragraph(
                messages.text(
                    locale, silence.edition() == 1 ? "silence.ask" : "silence.moved", facts)),
            Part.button(
                messages.text(locale, "silence.open"),
                link(consultation, party, person, silence.until())),
            Part.quiet(messages.text(locale, "mail.secret"))),
        told(silence, party.code()),
        tags.of(consultation.number(), party.code(), person.id()));
  }

  /** That a Party has objected, in its own words. */
  void broken(Consultation consultation, Silence silence, Party by, String said, Person person) {
    Locale locale = Invitations.language(person);
    send(
        consultation,
        person,
        "silence.broken.subject",
        List.of(
            Part.paragraph(
                messages.text(
                    locale,
                    "silence.broken",
                    Map.of("title", consultation.title(), "party", by.name(locale)))),
            Part.paragraph(said)),
        "silence-" + silence.round() + "-objection-" + by.code(),
        null);
  }

  /** What the ledger proves of who was told that it begins. */
  Optional<Letters.Proof> proof(Silence silence, String party, String address) {
    return letters.proof(subject(silence.consultation()), told(silence, party), address);
  }

  private static String told(Silence silence, String party) {
    return "silence-" + silence.round() + "-" + silence.edition() + "-" + party;
  }

  private static String subject(int consultation) {
    return "consultation:" + consultation;
  }

  private void send(
      Consultation consultation,
      Person person,
      String subject,
      List<Part> parts,
      String occurrence,
      @Nullable String answers) {
    Optional<String> address = person.email();
    if (address.isEmpty()) {
      return;
    }
    Locale locale = Invitations.language(person);
    List<Part> all = new ArrayList<>();
    all.add(
        Part.paragraph(messages.text(locale, "mail.greeting", Map.of("name", person.fullName()))));
    all.addAll(parts);
    letters.send(
        subject(consultation.number()),
        occurrence,
        new Letter(
            "",
            new MailAddress(address.get(), person.fullName()),
            List.of(),
            locale,
            messages.text(locale, subject, Map.of("title", consultation.title())),
            all,
            List.of(),
            answers));
  }

  private String link(Consultation consultation, Party party, Person person, Instant until) {
    PersonalLinks.Order order =
        new PersonalLinks.Order(
            Invitations.LINK,
            Integer.toString(consultation.number()),
            person.id(),
            party.code(),
            null,
            until.plus(settings.linksLive()));
    return pages.invitation(links.make(order).secret());
  }
}
