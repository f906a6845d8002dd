package org.intersession.bot.consultations.drops;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** That it was received. */
  void send(Consultation consultation, Drop drop) {
    reader(drop)
        .ifPresent(
            reader ->
                send(
                    consultation,
                    reader,
                    "receipt-" + drop.number(),
                    text(reader.locale(), "mail.receipt.subject", number(drop)),
                    receipt(consultation, drop, reader.locale())));
  }

  /** That it does harm and was deleted. */
  void refuse(Consultation consultation, Drop drop) {
    reader(drop)
        .ifPresent(
            reader ->
                send(
                    consultation,
                    reader,
                    "refused-" + drop.number(),
                    text(reader.locale(), "mail.refused.subject", number(drop)),
                    List.of(
                        Part.paragraph(
                            text(
                                reader.locale(),
                                "mail.refused",
                                Map.of("given", drop.given(), "number", drop.receipt()))))));
  }

  private static Map<String, String> number(Drop drop) {
    return Map.of("number", drop.receipt());
  }

  /** Whoever handed it in, if we can write to them. */
  private record Reader(MailAddress address, Locale locale) {}

  private Optional<Reader> reader(Drop drop) {
    return Optional.ofNullable(drop.voice().person())
        .flatMap(persons::find)
        .flatMap(person -> person.email().map(address -> reader(person, address)));
  }

  private static Reader reader(Person person, String address) {
    return new Reader(
        new MailAddress(address, person.fullName()), Messages.pageLanguage(person.language()));
  }

  private List<Part> receipt(Consultation consultation, Drop drop, Locale locale) {
    String party = drop.voice().party();
    List<Part> parts = new ArrayList<>();
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
    if (!drop.voice().releases()) {
      parts.add(Part.paragraph(messages.text(locale, "mail.receipt.draft")));
    }
    return parts;
  }

  private void send(
      Consultation consultation,
      Reader reader,
      String occurrence,
      String subject,
      List<Part> parts) {
    Locale locale = reader.locale();
    List<Part> all = new ArrayList<>();
    all.add(Part.paragraph(text(locale, "mail.greeting", Map.of("name", reader.address().name()))));
    all.addAll(parts);
    Letter letter = new Letter("", reader.address(), List.of(), locale, subject, all, List.of());
    letters.send("consultation:" + consultation.number(), occurrence, letter);
  }

  private String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }
}
