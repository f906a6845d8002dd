package org.intersession.bot.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Person;

/** Invites people to register, each in their language and with their time. */
final class InvitationLetters {
  static final String INVITATION = "registration-invitation";

  private final Letters letters;
  private final RegistrationProperties.Pages pages;
  private final LetterParts parts = new LetterParts();

  InvitationLetters(Letters letters, RegistrationProperties.Pages pages) {
    this.letters = letters;
    this.pages = pages;
  }

  /** Invites a person, once for each form in which the meeting stands; false if they were. */
  boolean invite(MeetingFacts meeting, Person person, Instant now) {
    return letters.send(
        subject(meeting.number()),
        Integer.toString(meeting.revision()),
        letter(meeting, person, now));
  }

  /** The letter as it would leave. */
  Letter letter(MeetingFacts meeting, Person person, Instant now) {
    Locale locale = LetterParts.language(person);
    ZoneId own = person.zone();
    ZoneId reader = own == null ? meeting.zone() : own;
    List<Part> body = new ArrayList<>();
    body.add(parts.paragraph(locale, "mail.greeting", Map.of("name", person.fullName())));
    body.add(parts.paragraph(locale, "mail.invitation", Map.of("title", meeting.title())));
    body.addAll(parts.meeting(meeting, reader, locale, now));
    body.addAll(parts.closing(meeting, reader, locale));
    String page = pages.meeting(Slug.of(meeting)) + "?lang=" + locale.getLanguage();
    body.add(Part.button(parts.text(locale, "mail.register"), page));
    return LetterParts.letter(
        LetterParts.to(person),
        locale,
        parts.text(locale, "mail.invitation.subject", Map.of("title", meeting.title())),
        body,
        List.of());
  }

  /** What the ledger calls a meeting's invitations. */
  static String subject(int meeting) {
    return INVITATION + ":" + meeting;
  }
}
