package org.intersession.bot.consultations.drops;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.DeadlineWords;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.MailAddress;

/** Tells the sender of a file, in their language, under which number it was received. */
final class Receipts {
  private final Letters letters;
  private final Persons persons;
  private final Parties parties;
  private final Messages messages = new Messages("consultation");
  private final DeadlineWords times = new DeadlineWords();

  Receipts(Letters letters, Persons persons, Parties parties) {
    this.letters = letters;
    this.persons = persons;
    this.parties = parties;
  }

  void send(Consultation consultation, Drop drop) {
    Long id = drop.voice().person();
    if (id != null) {
      persons
          .find(id)
          .ifPresent(
              person ->
                  person.email().ifPresent(address -> send(consultation, drop, person, address)));
    }
  }

  private void send(Consultation consultation, Drop drop, Person person, String address) {
    Locale locale = Messages.pageLanguage(person.language());
    String party = drop.voice().party();
    List<Part> parts = new ArrayList<>();
    parts.add(Part.paragraph(text(locale, "mail.greeting", Map.of("name", person.fullName()))));
    parts.add(
        Part.paragraph(
            text(
                locale,
                "mail.receipt",
                Map.of(
                    "given",
                    drop.given(),
                    "title",
                    consultation.title(),
                    "party",
                    parties.byCode(party).map(one -> one.name(locale)).orElse(party)))));
    parts.add(Part.fact(messages.text(locale, "mail.receipt.number"), drop.receipt()));
    parts.add(Part.fact(messages.text(locale, "mail.receipt.name"), drop.name()));
    parts.add(
        Part.fact(
            messages.text(locale, "mail.receipt.at"),
            times.withUtc(drop.at(), consultation.round().zone(), locale)));
    if (drop.late()) {
      parts.add(Part.paragraph(messages.text(locale, "mail.receipt.late")));
    }
    Letter letter =
        new Letter(
            "",
            new MailAddress(address, person.fullName()),
            List.of(),
            locale,
            text(locale, "mail.receipt.subject", Map.of("number", drop.receipt())),
            parts,
            List.of());
    letters.send("consultation:" + consultation.number(), "receipt-" + drop.number(), letter);
  }

  private String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }
}
