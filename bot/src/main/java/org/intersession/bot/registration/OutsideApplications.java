package org.intersession.bot.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.Tenure;
import org.intersession.bot.registration.Application.Presence;
import org.intersession.bot.registration.Registration.State;
import org.intersession.bot.registration.Registrations.Door;
import org.intersession.integrations.MailAddress;
import org.intersession.integrations.MeetingNotice;
import org.intersession.integrations.MeetingNotice.Applicant;
import org.springframework.context.event.EventListener;

/**
 * Those who registered at the platform itself are judged by the same rules as those who came to our
 * page. What the platform tells of our own requests changes nothing, however late it comes.
 */
final class OutsideApplications {
  private static final int NAME_AT_MOST = 64;

  private final KnownMeetings meetings;
  private final Registrations registrations;
  private final RegistrationStore store;
  private final GuestStore list;
  private final Guests guests;
  private final Persons persons;
  private final Clock clock;

  OutsideApplications(
      KnownMeetings meetings,
      Registrations registrations,
      RegistrationStore store,
      GuestStore list,
      Guests guests,
      Persons persons,
      Clock clock) {
    this.meetings = meetings;
    this.registrations = registrations;
    this.store = store;
    this.list = list;
    this.guests = guests;
    this.persons = persons;
    this.clock = clock;
  }

  /** Hears what a platform tells, in the transaction that marks it as handled. */
  @EventListener
  public void told(MeetingNotice notice) {
    Applicant applicant = notice.applicant();
    if (applicant == null || !MailAddress.isAddress(applicant.email())) {
      return;
    }
    Optional<MeetingFacts> meeting = meetings.at(notice.platform(), notice.meetingId());
    if (meeting.isEmpty()) {
      return;
    }
    switch (notice.kind()) {
      case APPLIED -> applied(meeting.get(), applicant);
      case WITHDRAWN -> withdrawn(meeting.get(), applicant);
      default -> {
        // What was decided is decided here, and the platform follows.
      }
    }
  }

  private void applied(MeetingFacts meeting, Applicant applicant) {
    String email = applicant.email().toLowerCase(Locale.ROOT);
    Optional<Registration> known = store.find(meeting.number(), email);
    boolean fresh = known.filter(one -> one.state() != State.WITHDRAWN).isEmpty();
    if (fresh && registrations.door(meeting) == Door.OPEN) {
      registrations.register(meeting.number(), application(meeting, applicant, email));
    }
    store.find(meeting.number(), email).ifPresent(one -> atTheDoor(meeting, one, applicant));
  }

  /**
   * Remembers how the platform calls somebody who is not on its list, so as to refuse them there.
   */
  private void atTheDoor(MeetingFacts meeting, Registration one, Applicant applicant) {
    if (one.state() == State.APPROVED || list.outsideId(one.id()).isPresent()) {
      return;
    }
    list.waits(one.id(), applicant.guestId());
    if (!one.open()) {
      guests.follow(meeting, one);
    }
  }

  /** Somebody gave up their place at the platform; our own taking off has been written down. */
  private void withdrawn(MeetingFacts meeting, Applicant applicant) {
    store
        .find(meeting.number(), applicant.email().toLowerCase(Locale.ROOT))
        .filter(one -> one.state() == State.APPROVED)
        .filter(one -> list.outsideId(one.id()).filter(applicant.guestId()::equals).isPresent())
        .ifPresent(one -> registrations.withdraw(one.id()));
  }

  /**
   * The platform asks for less than our page; the directory says for whom a known person speaks.
   */
  private Application application(MeetingFacts meeting, Applicant applicant, String email) {
    List<Person> known = persons.byEmail(email);
    List<String> spoken = parties(known);
    Locale locale =
        known.stream()
            .map(Person::language)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(meeting.locale());
    String first = name(applicant.first());
    String last = name(applicant.last());
    return new Application(
        last.isEmpty() ? "" : first,
        last.isEmpty() ? first : last,
        email,
        spoken.size() == 1 ? spoken.get(0) : null,
        "",
        "",
        locale,
        "",
        "",
        "",
        Presence.ALONE,
        1,
        "",
        false,
        null);
  }

  private List<String> parties(List<Person> known) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return known.stream()
        .flatMap(person -> person.roles().stream())
        .filter(role -> role.heldOn(today))
        .map(Tenure::party)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String name(String said) {
    String line = Form.line(said);
    int end =
        line.offsetByCodePoints(
            0, Math.min(line.codePointCount(0, line.length()), NAME_AT_MOST / 2));
    return line.length() <= NAME_AT_MOST ? line : line.substring(0, end);
  }
}
