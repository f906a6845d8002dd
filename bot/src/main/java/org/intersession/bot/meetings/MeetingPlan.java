package org.intersession.bot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.intersession.integrations.MeetingTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it shall be.
 *
 * @param starts of all occurrences, in order; at least one
 * @param cancelled the places in {@code starts} of occurrences that are not held
 * @param groups whose meeting it is, by their keys
 * @param agenda plain text for the platform
 */
record MeetingPlan(
    String title,
    List<Instant> starts,
    Set<Integer> cancelled,
    ZoneId zone,
    Duration length,
    @Nullable Rhythm rhythm,
    int size,
    List<String> groups,
    String agenda,
    MeetingSettings settings) {
  MeetingPlan {
    starts = List.copyOf(starts);
    cancelled = Set.copyOf(cancelled);
    groups = List.copyOf(groups);
    if (starts.isEmpty()) {
      throw new IllegalArgumentException("a meeting needs a time: " + title);
    }
  }

  /** When the first occurrence starts, in the meeting's zone. */
  ZonedDateTime first() {
    return start(0);
  }

  /** When an occurrence starts, in the meeting's zone. */
  ZonedDateTime start(int index) {
    return starts.get(index).atZone(zone);
  }

  /** Whether it is held more than once. */
  boolean series() {
    return starts.size() > 1;
  }

  /** When the occurrences that are held start, in the meeting's zone. */
  List<ZonedDateTime> times() {
    return held().stream().map(one -> start(one.index())).toList();
  }

  /** The occurrences that are held, with their place. */
  List<Occurrence> held() {
    List<Occurrence> held = new ArrayList<>();
    for (int index = 0; index < starts.size(); index++) {
      if (!cancelled.contains(index)) {
        held.add(new Occurrence(index, starts.get(index), starts.get(index).plus(length)));
      }
    }
    return held;
  }

  /** One holding of the meeting. */
  record Occurrence(int index, Instant start, Instant end) {}

  /** This plan with other settings. */
  MeetingPlan with(MeetingSettings changed) {
    return new MeetingPlan(
        title, starts, cancelled, zone, length, rhythm, size, groups, agenda, changed);
  }

  /** This plan at other times. */
  MeetingPlan at(List<Instant> times, ZoneId in, Duration lasting) {
    return new MeetingPlan(
        title, times, cancelled, in, lasting, rhythm, size, groups, agenda, settings);
  }

  /** This plan without one occurrence. */
  MeetingPlan without(int index) {
    Set<Integer> more = new java.util.TreeSet<>(cancelled);
    more.add(index);
    return new MeetingPlan(
        title, starts, more, zone, length, rhythm, size, groups, agenda, settings);
  }

  /** What is asked of the platform. */
  MeetingRequest request(String reference, String hostId, Locale locale) {
    List<MeetingTime> times =
        starts.stream().map(start -> new MeetingTime(start.atZone(zone), length)).toList();
    return new MeetingRequest(
        reference,
        hostId,
        title,
        agenda,
        times,
        rhythm,
        settings.registration(),
        settings.admission(),
        settings.languages(),
        settings.interpreters(),
        List.of(),
        // An alternative host without a licence makes the platform refuse the whole meeting.
        List.of(),
        settings.chat(),
        settings.recording(),
        settings.renaming(),
        locale);
  }
}
