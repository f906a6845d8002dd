package org.intersession.bot.waitingroom.roster;

import java.time.Instant;
import java.util.List;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.waitingroom.roster.Presence.Stay;

/** Who was in the room, for those who write to them afterwards. */
public final class Attended {
  private final Rosters rosters;

  Attended(Rosters rosters) {
    this.rosters = rosters;
  }

  /**
   * Who was in a room.
   *
   * @param registrations the numbers of the registrations of those who are known for certain
   * @param unknown how many devices there were of which nobody knows whose they are
   */
  public record Room(List<Long> registrations, int unknown) {
    public Room {
      registrations = List.copyOf(registrations);
    }
  }

  /** Who was inside after a moment: the end of the holding before, in a series. */
  public Room of(MeetingFacts meeting, Instant after) {
    List<Standing> inside =
        rosters.of(meeting).all().stream().filter(one -> wasInside(one.coming(), after)).toList();
    List<Long> known =
        inside.stream()
            .flatMap(one -> one.guests().stream())
            .map(guest -> Long.valueOf(guest.id()))
            .distinct()
            .toList();
    long unknown = inside.stream().filter(one -> one.guests().isEmpty()).count();
    return new Room(known, (int) unknown);
  }

  private static boolean wasInside(Coming coming, Instant after) {
    Presence presence = coming.presence();
    return presence.is(Presence.State.ADMITTED) && presence.since().isAfter(after)
        || presence.stays().stream().anyMatch(stay -> ended(stay, after));
  }

  private static boolean ended(Stay stay, Instant after) {
    Instant until = stay.until();
    return until == null || until.isAfter(after);
  }
}
