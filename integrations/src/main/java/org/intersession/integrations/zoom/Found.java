package org.intersession.integrations.zoom;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.HostedMeeting.Occurrence;
import org.intersession.integrations.MeetingTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A meeting as Zoom gives it. */
record Found(JsonNode json) {

  /** The meeting in the counter's words, its occurrences at their places among the times. */
  HostedMeeting hosted(
      @Nullable String hostId, List<MeetingTime> times, List<Difference> differences) {
    return new HostedMeeting(
        ZoomClient.SYSTEM,
        id(),
        hostId == null ? json.path("host_id").asString("") : hostId,
        link("join_url"),
        json.path("registration_url").asString("").isEmpty() ? null : link("registration_url"),
        json.path("password").asString("").isEmpty() ? null : json.path("password").asString(),
        occurrences(times),
        differences);
  }

  String id() {
    return json.path("id").asString("");
  }

  boolean isSeries() {
    return json.path("occurrences").isArray();
  }

  /** The reference that the agenda carries, or the empty text. */
  String reference() {
    return Agenda.reference(json.path("agenda").asString("")).orElse("");
  }

  /** Those that are held, by time, each at its place among the times. */
  List<Occurrence> occurrences(List<MeetingTime> times) {
    return placed(times).stream().filter(one -> !cancelled().contains(one.id())).toList();
  }

  /** The places of those that were cancelled and that Zoom still lists. */
  Set<Integer> cancelledPlaces(List<MeetingTime> times) {
    return placed(times).stream()
        .filter(one -> cancelled().contains(one.id()))
        .map(Occurrence::index)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * One whose time is among those asked for has that one's place; the others follow in the places
   * that are left. A cancelled one keeps its place.
   */
  private List<Occurrence> placed(List<MeetingTime> times) {
    TreeMap<Integer, Occurrence> placed = new TreeMap<>();
    List<Occurrence> open = new ArrayList<>();
    for (Occurrence one : listed()) {
      int place = place(one.time(), times, placed);
      if (place < 0) {
        open.add(one);
      } else {
        placed.put(place, at(one, place));
      }
    }
    int next = 0;
    for (Occurrence one : open) {
      while (placed.containsKey(next)) {
        next++;
      }
      placed.put(next, at(one, next));
    }
    return List.copyOf(placed.values());
  }

  private Set<String> cancelled() {
    return json.path("occurrences")
        .valueStream()
        .filter(one -> one.path("status").asString("").equals("deleted"))
        .map(one -> one.path("occurrence_id").asString(""))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Occurrence> listed() {
    if (!json.path("occurrences").isArray() || json.path("occurrences").isEmpty()) {
      return json.path("start_time").asString("").isEmpty()
          ? List.of()
          : List.of(occurrence(json, id()));
    }
    return json.path("occurrences")
        .valueStream()
        .map(one -> occurrence(one, one.path("occurrence_id").asString("")))
        .sorted(Comparator.comparing(one -> one.time().start().toInstant()))
        .toList();
  }

  private Occurrence occurrence(JsonNode one, String id) {
    ZoneId zone = ZoomTime.zone(json.path("timezone").asString("UTC"));
    Instant start =
        ZoomTime.instant(one.path("start_time").asString(""), zone.getId())
            .orElseThrow(() -> unreadable("start_time"));
    long minutes = one.path("duration").asLong(json.path("duration").asLong(0));
    return new Occurrence(
        id,
        0,
        new MeetingTime(start.atZone(zone), Duration.ofMinutes(Math.max(1, minutes))),
        link("join_url"));
  }

  private static int place(
      MeetingTime time, List<MeetingTime> times, TreeMap<Integer, Occurrence> taken) {
    Instant start = time.start().toInstant();
    for (int i = 0; i < times.size(); i++) {
      if (!taken.containsKey(i) && times.get(i).start().toInstant().equals(start)) {
        return i;
      }
    }
    return -1;
  }

  private static Occurrence at(Occurrence one, int place) {
    return new Occurrence(one.id(), place, one.time(), one.joinLink());
  }

  private URI link(String field) {
    try {
      return URI.create(json.path(field).asString(""));
    } catch (IllegalArgumentException e) {
      throw unreadable(field);
    }
  }

  private static OutsideException unreadable(String field) {
    return new OutsideException(
        ZoomClient.SYSTEM,
        Doubt.NOT_DONE,
        Refusal.UNREADABLE_ANSWER.reason(),
        "a meeting with an unreadable " + field,
        null,
        null);
  }
}
