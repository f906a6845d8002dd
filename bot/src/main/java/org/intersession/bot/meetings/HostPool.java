package org.intersession.bot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.intersession.integrations.MeetingRequest.ChatRule;

/**
 * The hosts and what they are booked for at one moment. Proposes; the database decides.
 *
 * @param spent the ids of hosts whose day's requests at the platform are used up
 */
record HostPool(List<Host> hosts, List<Booking> bookings, Buffer buffer, Set<String> spent) {
  /** How long a host is kept before and after a meeting. */
  record Buffer(Duration before, Duration after) {
    Range around(Instant start, Instant end) {
      return new Range(start.minus(before), end.plus(after));
    }
  }

  /** From {@code start} up to but not including {@code end}. */
  record Range(Instant start, Instant end) {
    boolean overlaps(Range other) {
      return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** One range for both, where they overlap. */
    List<Range> and(Range other) {
      if (!overlaps(other)) {
        return List.of(this, other);
      }
      return List.of(
          new Range(
              start.isBefore(other.start) ? start : other.start,
              end.isAfter(other.end) ? end : other.end));
    }

    Duration length() {
      return Duration.between(start, end);
    }
  }

  /** A time for which a slot of a host is taken. */
  record Booking(
      int meeting, String platform, String hostId, int slot, ChatRule chat, Range during) {
    boolean of(Host host) {
      return platform.equals(host.platform()) && hostId.equals(host.hostId());
    }
  }

  /** A slot of a host. */
  record Place(Host host, int slot) {}

  /** The largest capacity on a platform; 0 without hosts. */
  int capacity(String platform) {
    return hosts.stream()
        .filter(host -> host.platform().equals(platform))
        .mapToInt(Host::capacity)
        .max()
        .orElse(0);
  }

  /** The slots that could hold all these times: least loaded host first, then the smallest. */
  List<Place> candidates(String platform, int size, ChatRule chat, List<Range> times) {
    Map<Host, Duration> loads = new java.util.HashMap<>();
    hosts.forEach(host -> loads.put(host, load(host)));
    return hosts.stream()
        .filter(host -> host.platform().equals(platform) && host.capacity() >= size)
        .sorted(
            Comparator.<Host, Boolean>comparing(host -> spent.contains(host.hostId()))
                .thenComparing(loads::get)
                .thenComparing(Host::capacity)
                .thenComparing(Host::hostId))
        .flatMap(host -> free(host, chat, times).stream())
        .toList();
  }

  /** The first of {@link #candidates}. */
  Optional<Place> propose(String platform, int size, ChatRule chat, List<Range> times) {
    return candidates(platform, size, chat, times).stream().findFirst();
  }

  /** This pool as if a meeting were not booked. */
  HostPool without(int meeting) {
    return new HostPool(
        hosts,
        bookings.stream().filter(booking -> booking.meeting() != meeting).toList(),
        buffer,
        spent);
  }

  /** This pool with one host alone. */
  HostPool only(String platform, String hostId) {
    return new HostPool(
        hosts.stream()
            .filter(host -> host.platform().equals(platform) && host.hostId().equals(hostId))
            .toList(),
        bookings,
        buffer,
        spent);
  }

  /** Whether a single meeting could be held at a time. */
  Predicate<ZonedDateTime> freeFor(String platform, int size, ChatRule chat, Duration length) {
    return start ->
        propose(
                platform,
                size,
                chat,
                List.of(buffer.around(start.toInstant(), start.toInstant().plus(length))))
            .isPresent();
  }

  private Duration load(Host host) {
    return bookings.stream()
        .filter(booking -> booking.of(host))
        .map(booking -> booking.during().length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private List<Place> free(Host host, ChatRule chat, List<Range> times) {
    List<Booking> inTheWay =
        bookings.stream()
            .filter(booking -> booking.of(host))
            .filter(booking -> times.stream().anyMatch(booking.during()::overlaps))
            .toList();
    if (inTheWay.stream().anyMatch(booking -> booking.chat() != chat)) {
      return List.of();
    }
    return IntStream.rangeClosed(1, host.slots())
        .filter(slot -> inTheWay.stream().noneMatch(booking -> booking.slot() == slot))
        .mapToObj(slot -> new Place(host, slot))
        .toList();
  }
}
