package org.intersession.bot.consultations.drops;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.ReviewLinks;
import org.intersession.bot.consultations.rounds.Voice;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.MailAddress;

/**
 * Tells the invited person, at the address that is known of them, what of their mail was not taken,
 * why, and what they can do; once for each mail.
 */
final class Refusals {
  private static final String TO_DROP = "?to=drop";

  private final Letters letters;
  private final Persons persons;
  private final Supplier<ReviewLinks> links;
  private final long megabytes;
  private final Messages messages = new Messages("consultation");

  Refusals(Letters letters, Persons persons, Supplier<ReviewLinks> links, long megabytes) {
    this.letters = letters;
    this.persons = persons;
    this.links = links;
    this.megabytes = megabytes;
  }

  /**
   * Tells it.
   *
   * @param voice of the person who wrote
   * @param mail the id of their mail
   */
  void tell(
      Consultation consultation, Voice voice, String mail, String subject, List<Refused> refused) {
    Optional.ofNullable(voice.person())
        .flatMap(persons::find)
        .filter(person -> person.email().isPresent())
        .ifPresent(
            person ->
                send(
                    consultation,
                    voice,
                    mail,
                    letter(consultation, person, voice, subject, refused)));
  }

  private void send(Consultation consultation, Voice voice, String mail, Letter letter) {
    letters.send(
        "consultation:" + consultation.number(), "mail-refused-" + voice.party() + mail, letter);
  }

  private Letter letter(
      Consultation consultation,
      Person person,
      Voice voice,
      String subject,
      List<Refused> refused) {
    Locale locale = Messages.pageLanguage(person.language());
    Map<String, String> about = Map.of("title", consultation.title(), "subject", subject);
    List<Part> parts = new ArrayList<>();
    parts.add(paragraph(locale, "mail.greeting", Map.of("name", person.fullName())));
    parts.add(paragraph(locale, "mail.returned", about));
    refused.forEach(
        one -> parts.add(Part.fact(Documents.plainName(one.name()), why(locale, one.why()))));
    parts.add(paragraph(locale, "mail.returned.next", Map.of()));
    links
        .get()
        .make(consultation.number(), person.id(), voice.party())
        .ifPresent(
            link ->
                parts.add(
                    Part.button(messages.text(locale, "mail.returned.button"), link + TO_DROP)));
    return new Letter(
        "",
        new MailAddress(person.email().orElseThrow(), person.fullName()),
        List.of(),
        locale,
        messages.text(locale, "mail.returned.subject", about),
        parts,
        List.of());
  }

  private String why(Locale locale, Drops.Outcome outcome) {
    String key = outcome == Drops.Outcome.EMPTY ? "mail.returned.EMPTY" : "drop." + outcome;
    return messages.text(locale, key, Map.of("size", megabytes));
  }

  private Part paragraph(Locale locale, String key, Map<String, ?> arguments) {
    return Part.paragraph(messages.text(locale, key, arguments));
  }
}
