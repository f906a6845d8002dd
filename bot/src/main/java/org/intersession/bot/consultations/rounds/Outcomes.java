package org.intersession.bot.consultations.rounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.MailAddress;

/** Tells every commenter, in one letter, what became of each of their comments. */
final class Outcomes {
  private static final int QUOTED = 200;

  private final Letters letters;
  private final Persons persons;
  private final ConsultationStore store;
  private final Messages messages = new Messages("consultation");

  Outcomes(Letters letters, Persons persons, ConsultationStore store) {
    this.letters = letters;
    this.persons = persons;
    this.store = store;
  }

  void tell(Consultation consultation, List<Remark> remarks) {
    Map<String, List<Remark>> byParty = new LinkedHashMap<>();
    remarks.stream()
        .filter(one -> one.state() == Remark.State.RELEASED && one.said().answers() == null)
        .forEach(one -> byParty.computeIfAbsent(one.party(), any -> new ArrayList<>()).add(one));
    store.invited(consultation.number()).stream()
        .filter(Invited::releases)
        .filter(one -> byParty.containsKey(one.party()))
        .forEach(
            one ->
                persons
                    .find(one.person())
                    .ifPresent(
                        person ->
                            tell(
                                consultation,
                                one.party(),
                                person,
                                byParty.getOrDefault(one.party(), List.of()))));
  }

  private void tell(Consultation consultation, String party, Person person, List<Remark> own) {
    if (person.email().isEmpty()) {
      return;
    }
    Locale locale = Invitations.language(person);
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.paragraph(messages.text(locale, "mail.greeting", Map.of("name", person.fullName()))));
    parts.add(
        Part.paragraph(
            messages.text(
                locale,
                "mail.outcomes",
                Map.of("title", consultation.title(), "count", own.size()))));
    own.forEach(remark -> parts.add(outcome(locale, remark)));
    Letter letter =
        new Letter(
            "",
            new MailAddress(person.email().get(), person.fullName()),
            List.of(),
            locale,
            messages.text(locale, "mail.outcomes.subject", Map.of("title", consultation.title())),
            parts,
            List.of());
    String round = "outcomes-" + (consultation.round().number() - 1) + "-" + party;
    letters.send(Invitations.subject(consultation), round, letter);
  }

  private Part outcome(Locale locale, Remark remark) {
    String status = messages.text(locale, "status." + remark.status().name());
    String said = remark.said().text().isEmpty() ? remark.said().proposed() : remark.said().text();
    String why = remark.response().isEmpty() ? "" : "\n" + remark.response();
    return Part.fact(status, cut(String.valueOf(said)) + why);
  }

  private static String cut(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }
}
