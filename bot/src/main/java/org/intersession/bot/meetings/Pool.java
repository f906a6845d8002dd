package org.intersession.bot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.intersession.bot.meetings.HostPool.Place;
import org.intersession.bot.meetings.HostPool.Range;
import org.intersession.bot.state.SystemTime;

/** The host pool as it stands in the database. */
final class Pool {
  /** How far the next free times are looked for. */
  private static final Duration AHEAD = Duration.ofDays(14);

  private static final int OFFERED = 3;

  private final HostStore store;
  private final MeetingProperties settings;
  private final SystemTime time;

  Pool(HostStore store, MeetingProperties settings, SystemTime time) {
    this.store = store;
    this.settings = settings;
    this.time = time;
  }

  /** The pool around the times of a plan, and for as long as free times are looked for. */
  HostPool around(MeetingPlan plan) {
    List<Instant> starts = plan.starts();
    Instant first = starts.stream().min(Instant::compareTo).orElseThrow();
    Instant last = starts.stream().max(Instant::compareTo).orElseThrow();
    Range window =
        new Range(first.minus(settings.before()), last.plus(AHEAD).plus(Duration.ofDays(2)));
    return in(window);
  }

  /** The pool in a time. */
  HostPool in(Range window) {
    List<Host> hosts = store.hosts();
    Set<String> spent = new HashSet<>();
    hosts.stream()
        .map(Host::platform)
        .distinct()
        .forEach(
            platform -> spent.addAll(store.spent(platform, settings.dailyWrites(), time.now())));
    return new HostPool(hosts, store.bookings(window), settings.buffer(), spent);
  }

  /** The times that a plan keeps a host for, by the place of the occurrence. */
  Map<Integer, List<Range>> ranges(MeetingPlan plan) {
    Map<Integer, List<Range>> ranges = new TreeMap<>();
    for (MeetingPlan.Occurrence one : plan.held()) {
      ranges.put(one.index(), List.of(settings.buffer().around(one.start(), one.end())));
    }
    return ranges;
  }

  /** The times for what is and for what shall be, together. */
  Map<Integer, List<Range>> ranges(MeetingPlan is, MeetingPlan shall) {
    Map<Integer, List<Range>> both = new TreeMap<>(ranges(is));
    ranges(shall)
        .forEach(
            (place, times) ->
                both.merge(place, times, (old, fresh) -> old.get(0).and(fresh.get(0))));
    return both;
  }

  /** The next times at which the whole plan could be held on a platform. */
  List<ZonedDateTime> nextFree(HostPool pool, String platform, MeetingPlan plan, Instant now) {
    ZonedDateTime first = plan.first();
    ZonedDateTime from = first.toInstant().isBefore(now) ? now.atZone(plan.zone()) : first;
    return FreeTimes.next(
        from,
        plan.length(),
        AHEAD,
        OFFERED,
        start -> !places(pool, platform, shifted(plan, start)).isEmpty());
  }

  /** The slots that could hold the plan. */
  List<Place> places(HostPool pool, String platform, MeetingPlan plan) {
    List<Range> times = ranges(plan).values().stream().flatMap(List::stream).toList();
    return pool.candidates(platform, plan.size(), plan.settings().chat(), times);
  }

  /** The plan with its first occurrence at {@code start} and the others as far after it. */
  private static MeetingPlan shifted(MeetingPlan plan, ZonedDateTime start) {
    ZonedDateTime first = plan.first();
    Duration by = Duration.between(first.toLocalDateTime(), start.toLocalDateTime());
    List<Instant> starts =
        plan.starts().stream()
            .map(
                one ->
                    one.atZone(plan.zone())
                        .toLocalDateTime()
                        .plus(by)
                        .atZone(plan.zone())
                        .toInstant())
            .toList();
    return plan.at(starts, plan.zone(), plan.length());
  }
}
