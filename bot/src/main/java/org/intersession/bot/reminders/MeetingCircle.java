package org.intersession.bot.reminders;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.registration.GuestBook;
import org.intersession.bot.reminders.AfterMeeting.Held;
import org.intersession.bot.reminders.Guests.Left;
import org.intersession.bot.waitingroom.roster.Attended;

/** Whom one asks how a meeting was: who was there, else who registered, else whose it was. */
final class MeetingCircle {
  private final Attended attended;
  private final GuestBook book;
  private final Guests guests;
  private final Parties parties;
  private final Addressing addressing;

  MeetingCircle(
      Attended attended, GuestBook book, Guests guests, Parties parties, Addressing addressing) {
    this.attended = attended;
    this.book = book;
    this.guests = guests;
    this.parties = parties;
    this.addressing = addressing;
  }

  /** By what somebody is meant. */
  enum Kind {
    /** The line names them. */
    NAMED,
    ATTENDEES,
    REGISTRANTS,
    /** The meeting is their group's. */
    GROUP
  }

  /**
   * Who is asked.
   *
   * @param left how many of them are not written to, and why
   */
  record Circle(Kind kind, Addressing.Meant whom, Map<Left, Integer> left, Turnout turnout) {
    Circle {
      left = Map.copyOf(left);
    }

    /** Whether persons are asked themselves. */
    boolean personal() {
      return kind == Kind.ATTENDEES || kind == Kind.REGISTRANTS;
    }
  }

  /**
   * How many were expected, and came.
   *
   * @param registered approved for the meeting
   * @param came of them into the room
   * @param unknown in the room, and nobody knows who they are
   */
  record Turnout(int registered, int came, int unknown) {}

  /** Whom a line means; nobody of the kind that it insists on may be known. */
  Circle of(Held held, Invocation said) {
    List<String> named = RequestReading.groups(said);
    MeetingFacts meeting = held.meeting();
    if (!named.isEmpty()) {
      return parties(Kind.NAMED, named);
    }
    Optional<Slot.Guests> wanted = said.reading().get(Slot.GUESTS);
    List<GuestBook.Entry> approved = book.of(meeting.number());
    Attended.Room room = attended.of(meeting, held.after());
    List<GuestBook.Entry> came =
        approved.stream().filter(one -> room.registrations().contains(one.registration())).toList();
    Kind kind = wanted.map(MeetingCircle::kind).orElseGet(() -> usual(came, approved));
    Turnout turnout = new Turnout(approved.size(), came.size(), room.unknown());
    LocalDate today = LocalDate.ofInstant(said.now(), ZoneOffset.UTC);
    return switch (kind) {
      case ATTENDEES -> persons(kind, came, turnout, today);
      case REGISTRANTS -> persons(kind, approved, turnout, today);
      default -> parties(kind, meeting.groups());
    };
  }

  private static Kind kind(Slot.Guests wanted) {
    return wanted == Slot.Guests.ATTENDEES ? Kind.ATTENDEES : Kind.REGISTRANTS;
  }

  private static Kind usual(List<?> came, List<?> approved) {
    if (!came.isEmpty()) {
      return Kind.ATTENDEES;
    }
    return approved.isEmpty() ? Kind.GROUP : Kind.REGISTRANTS;
  }

  private Circle parties(Kind kind, List<String> keys) {
    return new Circle(kind, addressing.of(keys), Map.of(), new Turnout(0, 0, 0));
  }

  private Circle persons(
      Kind kind, List<GuestBook.Entry> entries, Turnout turnout, LocalDate today) {
    Map<Long, Guest> asked = new LinkedHashMap<>();
    Map<String, Party> bodies = new LinkedHashMap<>();
    Map<String, String> unlisted = new HashMap<>();
    Map<Left, Integer> left = new EnumMap<>(Left.class);
    for (GuestBook.Entry entry : entries) {
      Person person = guests.of(entry);
      Left why = guests.left(person, today);
      if (why != Left.NOT) {
        left.merge(why, 1, Integer::sum);
        continue;
      }
      Party body = body(entry, unlisted);
      bodies.put(body.code(), body);
      asked.putIfAbsent(
          person.id(), new Guest(person.id(), body.code(), entry.registration(), false));
    }
    bodies.keySet().removeIf(code -> asked.values().stream().noneMatch(of(code)));
    List<Party> sorted = new ArrayList<>(bodies.values());
    sorted.sort(Comparator.comparingInt(Party::order));
    Addressing.Meant whom = Addressing.Meant.guests(sorted, List.copyOf(asked.values()));
    return new Circle(kind, whom, left, turnout);
  }

  private static Predicate<Guest> of(String code) {
    return guest -> guest.party().equals(code);
  }

  /** The Party or organisation; one that is not on the list bears its first registration. */
  private Party body(GuestBook.Entry entry, Map<String, String> unlisted) {
    return Optional.ofNullable(entry.party())
        .flatMap(parties::byCode)
        .orElseGet(
            () -> {
              String same = entry.body().strip().toLowerCase(Locale.ROOT);
              String code =
                  unlisted.computeIfAbsent(same, any -> Guest.unlisted(entry.registration()));
              return Bodies.unlisted(code, entry.body());
            });
  }
}
