package org.intersession.integrations.standins.zoom;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.databind.node.ObjectNode;

/** What a change does to a meeting or to one of its occurrences. */
final class MeetingChanges {
  private static final Set<String> OF_OCCURRENCE =
      Set.of("agenda", "start_time", "duration", "settings");
  private static final Set<String> SETTINGS_OF_OCCURRENCE =
      Set.of(
          "host_video",
          "participant_video",
          "join_before_host",
          "mute_upon_entry",
          "waiting_room",
          "watermark",
          "auto_recording");

  private final MeetingRules rules;
  private final Switches switches;
  private final StandinClock clock;

  MeetingChanges(ZoomParts parts) {
    switches = parts.switches();
    clock = parts.clock();
    rules = new MeetingRules(parts.users(), switches, parts.account().trackingFields());
  }

  /** Settles the settings, normalises the time and lays out the occurrences anew. */
  void settle(Meeting meeting) {
    ObjectNode body = meeting.body();
    rules.settle(body, meeting.host());
    if (body.has("start_time")) {
      body.put("start_time", MeetingRules.start(body).toString());
    } else if (meeting.type() == 2 || meeting.type() == 8) {
      body.put("start_time", Instant.ofEpochSecond(clock.instant().getEpochSecond()).toString());
    }
    if (body.path("duration").asInt(60) < 1) {
      throw ZoomRefusals.invalid("Invalid field: duration.");
    }
    layOut(meeting);
    if (!meeting.registers()) {
      meeting.registrants().clear();
    }
  }

  private static void layOut(Meeting meeting) {
    ObjectNode body = meeting.body();
    meeting.occurrences().clear();
    if (meeting.type() != 8) {
      body.remove("recurrence");
      return;
    }
    if (!body.has("recurrence")) {
      throw ZoomRefusals.invalid("Invalid field: recurrence.");
    }
    Recurrence.starts(body.get("recurrence"), MeetingRules.start(body), MeetingRules.zone(body))
        .forEach(start -> meeting.occurrences().add(new Occurrence(start, meeting.duration())));
    body.put("start_time", meeting.occurrences().get(0).start().toString());
  }

  /** Works on a copy first, so that a refusal half-way leaves the meeting as it was. */
  void all(Meeting meeting, ObjectNode asked) {
    asked.remove(List.of("default_password", "schedule_for", "template_id"));
    ignorePast(asked, meeting);
    Meeting copy =
        new Meeting(
            meeting.id(),
            meeting.uuid(),
            meeting.host(),
            meeting.body().deepCopy(),
            meeting.created());
    Json.merge(copy.body(), asked);
    if (asked.has("recurrence")) {
      copy.body().set("recurrence", asked.get("recurrence"));
    }
    boolean anew = Stream.of("type", "start_time", "timezone", "recurrence").anyMatch(asked::has);
    settle(copy);
    meeting.body().removeAll();
    meeting.body().setAll(copy.body());
    if (anew || meeting.type() != 8) {
      meeting.occurrences().clear();
      meeting.occurrences().addAll(copy.occurrences());
    } else if (asked.has("duration")) {
      meeting.occurrences().forEach(each -> each.last(meeting.duration()));
    }
    if (!meeting.registers()) {
      meeting.registrants().clear();
    }
  }

  /** Changes one occurrence of a series, in what Zoom lets be changed of one. */
  void one(Occurrence occurrence, Meeting meeting, ObjectNode asked) {
    Stream.concat(
            asked.propertyNames().stream().filter(name -> !OF_OCCURRENCE.contains(name)),
            asked.path("settings").propertyNames().stream()
                .filter(name -> !SETTINGS_OF_OCCURRENCE.contains(name)))
        .findFirst()
        .filter(name -> !switches.on(Switch.LENIENT))
        .ifPresent(
            name -> {
              throw ZoomRefusals.flaw(
                  new Shape.Flaw(name, "Cannot be changed for one occurrence.", true));
            });
    ignorePast(asked, meeting);
    if (asked.has("start_time")) {
      asked.set("timezone", meeting.body().path("timezone"));
      occurrence.move(MeetingRules.start(asked));
    }
    occurrence.last(asked.path("duration").asInt(occurrence.duration()));
    asked.remove(List.of("start_time", "duration", "timezone"));
    asked.propertyNames().stream()
        .filter(name -> !OF_OCCURRENCE.contains(name))
        .toList()
        .forEach(asked::remove);
    Json.merge(occurrence.own(), asked);
  }

  /** A start in the past is ignored, as documented. */
  private void ignorePast(ObjectNode asked, Meeting meeting) {
    if (asked.has("start_time")) {
      ObjectNode time = Json.object();
      time.set("start_time", asked.get("start_time"));
      time.set(
          "timezone",
          asked.path("timezone").isString()
              ? asked.get("timezone")
              : meeting.body().get("timezone"));
      if (MeetingRules.start(time).isBefore(clock.instant())) {
        asked.remove("start_time");
      }
    }
  }
}
