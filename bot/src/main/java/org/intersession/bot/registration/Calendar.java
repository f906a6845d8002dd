package org.intersession.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.mail.CalendarEntry;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.meetings.MeetingFacts.Held;
import org.intersession.bot.registration.Registration.State;

/**
 * What a letter says to the reader's calendar: who is approved has each holding in it, and what was
 * written into it and no more holds is taken out.
 */
final class Calendar {
  private static final int ENTRIES_AT_MOST = 12;

  private final EntryStore store;

  Calendar(EntryStore store) {
    this.store = store;
  }

  /** The entries that go with a letter; remembers what the calendar has afterwards. */
  List<CalendarEntry> entries(
      MeetingFacts meeting, Registration registration, String page, Instant now) {
    List<Held> wanted = wanted(meeting, registration, now);
    List<CalendarEntry> entries = new ArrayList<>();
    for (Held known : store.of(registration.id())) {
      boolean stays = wanted.stream().anyMatch(held -> held.index() == known.index());
      if (!stays && known.end().isAfter(now)) {
        entries.add(entry(meeting, registration, known, true, "", now));
        store.remove(registration.id(), known.index());
      }
    }
    for (Held held : wanted) {
      entries.add(entry(meeting, registration, held, false, page, now));
      store.put(registration.id(), held);
    }
    return entries;
  }

  private static List<Held> wanted(MeetingFacts meeting, Registration registration, Instant now) {
    if (registration.state() != State.APPROVED || meeting.cancelled()) {
      return List.of();
    }
    return meeting.held().stream()
        .filter(held -> held.end().isAfter(now))
        .limit(ENTRIES_AT_MOST)
        .toList();
  }

  /** The sequence grows with the meeting and with the registration, whichever changes. */
  private static CalendarEntry entry(
      MeetingFacts meeting,
      Registration registration,
      Held held,
      boolean cancelled,
      String page,
      Instant now) {
    return new CalendarEntry(
        meeting.reference() + "-" + held.index() + "-" + registration.id(),
        1000 * meeting.revision() + registration.version(),
        cancelled,
        now,
        meeting.title(),
        "",
        page,
        held.start(),
        Duration.between(held.start(), held.end()),
        meeting.zone());
  }
}
