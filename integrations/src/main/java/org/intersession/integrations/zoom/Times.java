package org.intersession.integrations.zoom;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.HostedMeeting.Occurrence;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingTime;
import tools.jackson.databind.node.ObjectNode;

/** Compares the times: of a series its occurrences, which count, not the rule that made them. */
final class Times {
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV");

  private Times() {}

  /**
   * Whether Zoom needs the rule anew: for a meeting that was none of a series, one with too many
   * occurrences, or one of which most are elsewhere. A few are moved one by one: the rule would
   * bring back what was cancelled.
   */
  static boolean needRule(Found found, MeetingRequest asked) {
    int held = found.occurrences(asked.times()).size();
    return !found.isSeries()
        || held > asked.times().size()
        || differing(found, asked).size() * 2 > held;
  }

  /** The fields of one occurrence that Zoom lets be moved. */
  static ObjectNode patch(MeetingTime to) {
    return Json.object()
        .put("start_time", ZoomTime.utc(to.start()))
        .put("duration", ZoomTime.minutes(to));
  }

  /** The request with one time replaced. */
  static MeetingRequest with(MeetingRequest asked, int index, MeetingTime to) {
    List<MeetingTime> times = new ArrayList<>(asked.times());
    if (index >= 0 && index < times.size()) {
      times.set(index, to);
    }
    return new MeetingRequest(
        asked.reference(),
        asked.hostId(),
        asked.title(),
        asked.agenda(),
        times,
        asked.rhythm(),
        asked.registration(),
        asked.admission(),
        asked.interpretation(),
        asked.interpreters(),
        asked.signInterpreters(),
        asked.alternativeHosts(),
        asked.chat(),
        asked.recording(),
        asked.renaming(),
        asked.locale());
  }

  /** All that differs between a meeting and what was asked for. */
  static List<Difference> differences(MeetingRequest asked, ObjectNode body, Found found) {
    ObjectNode fields = body.deepCopy();
    if (MeetingBody.isSeries(asked)) {
      fields.remove(List.of("start_time", "timezone", "duration", "recurrence"));
    }
    List<Difference> differences =
        new ArrayList<>(Differences.of(Comparison.of(fields, found.json())));
    if (MeetingBody.isSeries(asked)) {
      differences.addAll(ofSeries(asked, found));
    }
    if (!body.path("topic").asString("").equals(asked.title())) {
      differences.add(new Difference("title", asked.title(), body.path("topic").asString("")));
    }
    if (!body.path("agenda").asString("").startsWith(asked.agenda().strip())) {
      differences.add(new Difference("agenda", "whole", "cut"));
    }
    if (!asked.renaming()) {
      differences.add(new Difference("renaming", "off", "as the account allows"));
    }
    return differences;
  }

  private static List<Difference> ofSeries(MeetingRequest asked, Found found) {
    List<Difference> differences = new ArrayList<>();
    int held =
        found.occurrences(asked.times()).size() + found.cancelledPlaces(asked.times()).size();
    if (held != asked.times().size()) {
      differences.add(new Difference("rhythm", asked.times().size() + " times", held + " times"));
    }
    List<Occurrence> elsewhere = differing(found, asked);
    if (!elsewhere.isEmpty()) {
      differences.add(
          new Difference(
              "time",
              elsewhere.stream()
                  .map(one -> words(asked.times().get(one.index())))
                  .collect(Collectors.joining("; ")),
              elsewhere.stream().map(one -> words(one.time())).collect(Collectors.joining("; "))));
    }
    return differences;
  }

  private static List<Occurrence> differing(Found found, MeetingRequest asked) {
    return found.occurrences(asked.times()).stream()
        .filter(one -> one.index() < asked.times().size())
        .filter(one -> !ZoomTime.same(one.time(), asked.times().get(one.index())))
        .toList();
  }

  private static String words(MeetingTime time) {
    return WORDS.format(time.start()) + ", " + ZoomTime.minutes(time) + " min";
  }
}
