package org.intersession.bot.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/** Asks the Party's focal points, or else the secretariat, whether somebody may take part. */
final class DecisionLetters {
  static final String DECISION = "registration-decision";

  private final Letters letters;
  private final PersonalLinks links;
  private final Persons persons;
  private final RegistrationProperties settings;
  private final RegistrationProperties.Pages pages;
  private final LetterParts parts = new LetterParts();

  DecisionLetters(
      Letters letters,
      PersonalLinks links,
      Persons persons,
      RegistrationProperties settings,
      RegistrationProperties.Pages pages) {
    this.letters = letters;
    this.links = links;
    this.persons = persons;
    this.settings = settings;
    this.pages = pages;
  }

  void ask(MeetingFacts meeting, Registration registration, Instant now) {
    List<Person> deciders = deciders(registration);
    deciders.forEach(person -> askPerson(meeting, registration, person, now));
    if (deciders.isEmpty() && !settings.secretariat().isEmpty()) {
      PersonalLinks.Order order = order(meeting, registration, null, now);
      MailAddress to = MailAddress.of(settings.secretariat());
      send(meeting, registration, to, meeting.locale(), question(order, meeting.locale()), now);
    }
    String party = registration.application().party();
    if (!deciders.isEmpty() && party != null && settings.missionsInCopy()) {
      // A copy informs and decides nothing, so it has no link.
      persons
          .holding(RoleKind.MISSION, party)
          .forEach(
              mission ->
                  send(
                      meeting,
                      registration,
                      LetterParts.to(mission),
                      LetterParts.language(mission),
                      List.of(),
                      now));
    }
  }

  /** Whether a person may still decide about a registration: for their own Party alone. */
  boolean mayDecide(Registration registration, @Nullable Long person) {
    return person == null
        || deciders(registration).stream().anyMatch(decider -> decider.id() == person);
  }

  /** Who decides about somebody is not that somebody. */
  private List<Person> deciders(Registration registration) {
    Application said = registration.application();
    String party = said.party();
    return party == null
        ? List.of()
        : persons.holding(RoleKind.NATIONAL_FOCAL_POINT, party).stream()
            .filter(person -> person.email().isPresent())
            .filter(
                person ->
                    person.emails().stream()
                        .noneMatch(email -> email.address().equals(said.email())))
            .toList();
  }

  private void askPerson(
      MeetingFacts meeting, Registration registration, Person person, Instant now) {
    Locale locale = LetterParts.language(person);
    PersonalLinks.Order order = order(meeting, registration, person.id(), now);
    send(meeting, registration, LetterParts.to(person), locale, question(order, locale), now);
  }

  private static PersonalLinks.Order order(
      MeetingFacts meeting, Registration registration, @Nullable Long person, Instant now) {
    return new PersonalLinks.Order(
        DECISION,
        Long.toString(registration.id()),
        person,
        person == null ? null : registration.application().party(),
        null,
        LetterParts.until(meeting, now));
  }

  private List<Part> question(PersonalLinks.Order order, Locale locale) {
    return parts.own(locale, "mail.decide", pages.decision(links.make(order).secret()));
  }

  private void send(
      MeetingFacts meeting,
      Registration registration,
      MailAddress to,
      Locale locale,
      List<Part> question,
      Instant now) {
    Application said = registration.application();
    Map<String, String> facts =
        Map.of(
            "name", registration.name(),
            "body", said.body(),
            "title", meeting.title(),
            "reason", parts.reason(locale, registration));
    List<Part> body = new ArrayList<>();
    body.add(parts.paragraph(locale, "mail.ask", facts));
    body.add(Part.fact(parts.text(locale, "field.email"), said.email()));
    if (!said.role().isEmpty()) {
      body.add(Part.fact(parts.text(locale, "field.role"), said.role()));
    }
    body.addAll(parts.meeting(meeting, meeting.zone(), locale, now));
    body.addAll(question);
    String subject = parts.text(locale, "mail.ask.subject", facts);
    Letter letter = LetterParts.letter(to, locale, subject, body, List.of());
    letters.send(subject(registration.id()), Integer.toString(registration.version()), letter);
  }

  /** What the ledger calls the question about a registration. */
  static String subject(long registration) {
    return DECISION + ":" + registration;
  }
}
