package org.intersession.integrations.zoom;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Interpreter;
import org.intersession.integrations.MeetingRequest.Recording;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.intersession.integrations.MeetingRequest.SignInterpreter;
import org.intersession.integrations.MeetingTime;

/** Requests of the tests: one with every setting, one plain, one series. */
final class Requests {
  static final String HOST = "host1@cms.example";
  static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

  private Requests() {}

  static MeetingRequest full() {
    return of(
        List.of(at("2027-03-12T14:00")),
        null,
        true,
        Admission.REGISTERED,
        List.of("en", "fr", "es"),
        List.of(
            new Interpreter("ann@cms.example", "en", "fr"),
            new Interpreter("eva@cms.example", "en", "es")),
        List.of(new SignInterpreter("sam@cms.example", "American")),
        List.of("alt1@cms.example", "alt2@cms.example"),
        Recording.AUTOMATIC);
  }

  static MeetingRequest plain(String start) {
    return plain(List.of(at(start)), null);
  }

  static MeetingRequest plain(List<MeetingTime> times, Rhythm rhythm) {
    return of(
        times,
        rhythm,
        false,
        Admission.OPEN,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Recording.NONE);
  }

  /** Mondays from 4 January 2027, 10:00 in Zurich. */
  static MeetingRequest weekly(int times) {
    return weekly(times, "2027-01-04T10:00");
  }

  static MeetingRequest weekly(int times, String first) {
    List<MeetingTime> mondays =
        IntStream.range(0, times)
            .mapToObj(i -> LocalDateTime.parse(first).plusWeeks(i))
            .map(start -> new MeetingTime(start.atZone(ZURICH), Duration.ofHours(1)))
            .toList();
    return plain(mondays, new Rhythm(Rhythm.Unit.WEEK, 1, 0));
  }

  static MeetingTime at(String local) {
    return new MeetingTime(LocalDateTime.parse(local).atZone(ZURICH), Duration.ofMinutes(90));
  }

  private static MeetingRequest of(
      List<MeetingTime> times,
      Rhythm rhythm,
      boolean registration,
      Admission admission,
      List<String> interpretation,
      List<Interpreter> interpreters,
      List<SignInterpreter> signInterpreters,
      List<String> alternativeHosts,
      Recording recording) {
    return new MeetingRequest(
        "M-7",
        HOST,
        "Strategic Plan WG, 4th meeting",
        "1. Opening\n2. Plan",
        times,
        rhythm,
        registration,
        admission,
        interpretation,
        interpreters,
        signInterpreters,
        alternativeHosts,
        ChatRule.EVERYONE,
        recording,
        true,
        Locale.ENGLISH);
  }
}
