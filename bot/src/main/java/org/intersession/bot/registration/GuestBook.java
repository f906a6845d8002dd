package org.intersession.bot.registration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is approved for a meeting and under which name, for the room at the door. */
@Component
public final class GuestBook {
  private final RegistrationStore store;
  private final GuestBookStore book;
  private final KnownMeetings meetings;
  private final GuestNames names;

  GuestBook(
      RegistrationStore store, GuestBookStore book, KnownMeetings meetings, GuestNames names) {
    this.store = store;
    this.book = book;
    this.meetings = meetings;
    this.names = names;
  }

  /**
   * Somebody who is approved.
   *
   * @param registration its number
   * @param outsideId what the platform calls them; empty until it has them on its list
   * @param party the code on the instrument's list, if the body is on it
   * @param body the Party or organisation as it was written
   * @param shownAs the name that the naming rule gives them
   * @param room whether several people share their device
   * @param people how many
   * @param locale the language of mails to them
   * @param zone their time zone; empty for the meeting's
   */
  public record Entry(
      long registration,
      String outsideId,
      String given,
      String family,
      @Nullable String party,
      String body,
      String role,
      String email,
      String shownAs,
      boolean room,
      int people,
      Locale locale,
      String zone) {}

  /** Another text whenever the book of a meeting has changed. */
  public String edition(int meeting) {
    return book.edition(meeting);
  }

  /** All who are approved. */
  public List<Entry> of(int meeting) {
    MeetingFacts facts = meetings.find(meeting).orElseThrow();
    Map<Long, String> ids = book.outsideIds(meeting);
    return store.of(meeting).stream()
        .filter(one -> one.state() == State.APPROVED)
        .map(one -> entry(facts, one, ids.getOrDefault(one.id(), "")))
        .toList();
  }

  /** Somebody by the number of their registration, whatever was decided; nobody once forgotten. */
  public Optional<Entry> find(long registration) {
    return store
        .find(registration)
        .filter(one -> one.forgottenAt() == null)
        .flatMap(one -> meetings.find(one.meeting()).map(meeting -> entry(meeting, one, "")));
  }

  private Entry entry(MeetingFacts meeting, Registration one, String outsideId) {
    Application said = one.application();
    GuestList.Guest guest = names.guest(meeting, one);
    return new Entry(
        one.id(),
        outsideId,
        said.given(),
        said.family(),
        said.party(),
        said.body(),
        said.role(),
        said.email(),
        (guest.first() + " " + guest.last()).strip(),
        said.presence() == Application.Presence.ROOM,
        said.people(),
        said.locale(),
        said.zone());
  }
}
