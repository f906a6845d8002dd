package org.intersession.bot.waitingroom.roster;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Group;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.registration.GuestBook;
import org.intersession.bot.state.SystemTime;
import org.intersession.bot.waitingroom.Registrant;
import org.intersession.bot.waitingroom.roster.RosterStore.Door;

/** The rosters of the meetings, made from what is recorded whenever they are looked at. */
final class Rosters {
  private final RosterStore store;
  private final RuleStore rules;
  private final GuestBook book;
  private final Parties parties;
  private final Persons persons;
  private final Groups groups;
  private final WaitingRoomProperties settings;
  private final SystemTime time;
  private final Map<Integer, Edition> matches = new ConcurrentHashMap<>();

  Rosters(
      RosterStore store,
      RuleStore rules,
      GuestBook book,
      Parties parties,
      Persons persons,
      Groups groups,
      WaitingRoomProperties settings,
      SystemTime time) {
    this.store = store;
    this.rules = rules;
    this.book = book;
    this.parties = parties;
    this.persons = persons;
    this.groups = groups;
    this.settings = settings;
    this.time = time;
  }

  /** The guests of a meeting as they were when its book had this edition. */
  private record Edition(String of, GuestMatch match) {}

  Roster of(MeetingFacts meeting) {
    Door door = store.door(meeting.number());
    Rules rules = rules(meeting, door);
    List<Standing> standings =
        new WaitingRoom(rules, match(meeting)).standings(store.comings(meeting.number()));
    return new Roster(meeting, rules, door.revision(), standings, quorum(meeting));
  }

  /** Who is let in now. */
  Rules rules(MeetingFacts meeting) {
    return rules(meeting, store.door(meeting.number()));
  }

  private Rules rules(MeetingFacts meeting, Door door) {
    return new Rules(meeting.admission(), door.phase(), rules.of(meeting.number()));
  }

  /** The guests of a meeting and their names. */
  GuestMatch match(MeetingFacts meeting) {
    String edition =
        book.edition(meeting.number()) + ' ' + meeting.locale() + ' ' + meeting.interpreters();
    Edition known = matches.get(meeting.number());
    if (known == null || !known.of().equals(edition)) {
      known = new Edition(edition, new GuestMatch(guests(meeting)));
      matches.put(meeting.number(), known);
    }
    return known.match();
  }

  private List<Guest> guests(MeetingFacts meeting) {
    return book.of(meeting.number()).stream().map(entry -> guest(meeting, entry)).toList();
  }

  private Guest guest(MeetingFacts meeting, GuestBook.Entry entry) {
    String code = Objects.requireNonNullElse(entry.party(), "");
    Optional<Party> party = parties.byCode(code);
    Registrant registrant =
        new Registrant(
            Long.toString(entry.registration()),
            entry.given(),
            entry.family(),
            "",
            party.map(one -> one.name(Locale.ENGLISH)).orElse(entry.body()),
            entry.role(),
            entry.email());
    return new Guest(
        registrant,
        entry.outsideId(),
        kind(meeting, entry, party),
        party.isPresent() ? code : "",
        party.map(one -> one.name(meeting.locale())).orElse(entry.body()),
        entry.shownAs(),
        entry.room());
  }

  private Guest.Kind kind(MeetingFacts meeting, GuestBook.Entry entry, Optional<Party> party) {
    if (meeting.interpreters().stream().anyMatch(entry.email()::equalsIgnoreCase)) {
      return Guest.Kind.INTERPRETER;
    }
    if (party.isPresent()) {
      return party.get().party() ? Guest.Kind.REGISTERED : Guest.Kind.OBSERVER;
    }
    LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    return persons.byEmail(entry.email()).stream()
        .flatMap(person -> person.roles().stream())
        .filter(role -> role.heldOn(today))
        .flatMap(role -> kind(role.kind()).stream())
        .findFirst()
        .orElse(Guest.Kind.OBSERVER);
  }

  private static Optional<Guest.Kind> kind(RoleKind role) {
    return switch (role) {
      case INTERPRETER -> Optional.of(Guest.Kind.INTERPRETER);
      case SECRETARIAT_OFFICER -> Optional.of(Guest.Kind.STAFF);
      default -> Optional.empty();
    };
  }

  /** A body counts its own members, the conference all Parties. */
  private OptionalInt quorum(MeetingFacts meeting) {
    Optional<Group> group = groups.ofPlace(meeting.place().chat(), meeting.place().id());
    String rule = settings.quorum().get(group.map(Group::key).orElse("any"));
    if (rule == null) {
      return OptionalInt.empty();
    }
    int all = group.map(one -> members(one.number())).orElseGet(() -> parties.parties().size());
    return OptionalInt.of(Quorum.of(rule).needed(all));
  }

  private int members(int group) {
    return (int) groups.members(group).stream().filter(one -> one.party().party()).count();
  }
}
