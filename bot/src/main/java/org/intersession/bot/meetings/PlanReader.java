package org.intersession.bot.meetings;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Registration;
import org.intersession.bot.commands.language.Series;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.When;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Interpreter;
import org.intersession.integrations.MeetingRequest.Recording;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.jspecify.annotations.Nullable;

/** Makes a plan of what was said, or finds the first piece that is missing or cannot be. */
final class PlanReader {
  private static final Duration LONGEST = Duration.ofHours(24);

  /** What is taken where nothing was said. */
  record Defaults(Duration length, int size, @Nullable String officer) {}

  /**
   * A plan.
   *
   * @param assumed what was not said and taken from the defaults, by the names of the slots
   */
  record Planned(MeetingPlan plan, Set<String> assumed) {}

  private final Defaults defaults;

  PlanReader(Defaults defaults) {
    this.defaults = defaults;
  }

  /**
   * The plan.
   *
   * @throws Gap when something is missing or cannot be
   */
  Planned plan(Reading said, ZoneId placeZone, Instant now) {
    Set<String> assumed = new LinkedHashSet<>();
    String title = title(said);
    ZoneId zone = zone(said, placeZone, assumed);
    List<ZonedDateTime> starts = starts(said, zone, now);
    Duration length = length(said, assumed);
    int size = size(said, assumed);
    Instant until = closing(said, starts.get(0), now);
    MeetingSettings settings = settings(said, until, assumed);
    return new Planned(
        new MeetingPlan(
            title,
            starts.stream().map(ZonedDateTime::toInstant).toList(),
            Set.of(),
            zone,
            length,
            rhythm(said, starts),
            size,
            said.get(Slot.GROUPS).orElse(List.of()),
            said.get(Slot.LINKS).orElse(List.of()).stream()
                .map(URI::toString)
                .collect(Collectors.joining("\n")),
            settings),
        assumed);
  }

  private static String title(Reading said) {
    String title = PlainTitle.of(said.get(Slot.TITLE).orElse(""));
    if (title.isEmpty()) {
      throw Gap.asks(Slot.TITLE, "ask.title");
    }
    if (PlainTitle.length(title) > PlainTitle.MOST) {
      throw Gap.asks(
          Slot.TITLE,
          "ask.title-shorter",
          Map.of("length", PlainTitle.length(title), "most", PlainTitle.MOST));
    }
    return title;
  }

  private static ZoneId zone(Reading said, ZoneId placeZone, Set<String> assumed) {
    ZoneId zone = said.get(Slot.WHEN).map(When::zone).or(() -> said.get(Slot.ZONE)).orElse(null);
    if (zone == null) {
      assumed.add("zone");
      return placeZone;
    }
    return zone;
  }

  private static List<ZonedDateTime> starts(Reading said, ZoneId zone, Instant now) {
    When when = said.get(Slot.WHEN).orElse(new When(null, null, null, null));
    Series series = said.get(Slot.SERIES).orElse(null);
    LocalDate date = when.date();
    LocalTime time = when.time();
    if (date == null && (series == null || series.rhythm() == null)) {
      throw Gap.asks(Slot.WHEN, time == null ? "ask.when" : "ask.date");
    }
    if (time == null) {
      throw Gap.asks(Slot.WHEN, "ask.time");
    }
    List<ZonedDateTime> starts = Occurrences.of(series, date, time, zone, now);
    if (!starts.get(0).toInstant().isAfter(now)) {
      throw Gap.refuses("refuse.past", Map.of("start", starts.get(0)));
    }
    return starts;
  }

  private Duration length(Reading said, Set<String> assumed) {
    Duration length = said.get(Slot.LENGTH).orElse(null);
    Duration range = said.get(Slot.WHEN).map(PlanReader::range).orElse(null);
    if (length != null && range != null && !length.equals(range)) {
      throw Gap.asks(
          Slot.LENGTH,
          "ask.length-two",
          Map.of("length", length.toMinutes(), "range", range.toMinutes()));
    }
    Duration lasting = length != null ? length : range;
    if (lasting == null) {
      assumed.add("length");
      return defaults.length();
    }
    if (lasting.isZero() || lasting.isNegative() || lasting.compareTo(LONGEST) > 0) {
      throw Gap.asks(Slot.LENGTH, "ask.length", Map.of("length", lasting.toMinutes()));
    }
    return lasting;
  }

  private static @Nullable Duration range(When when) {
    LocalTime start = when.time();
    LocalTime end = when.end();
    if (start == null || end == null) {
      return null;
    }
    Duration range = Duration.between(start, end);
    // "from 22:00 to 1:00" goes past midnight.
    return range.isNegative() || range.isZero() ? range.plusDays(1) : range;
  }

  private int size(Reading said, Set<String> assumed) {
    Integer size = said.get(Slot.SIZE).orElse(null);
    if (size == null) {
      assumed.add("size");
      return defaults.size();
    }
    if (size < 1) {
      throw Gap.asks(Slot.SIZE, "ask.size", Map.of("size", size));
    }
    return size;
  }

  private MeetingSettings settings(Reading said, @Nullable Instant until, Set<String> assumed) {
    boolean registration = said.get(Slot.REGISTRATION).map(Registration::wanted).orElse(false);
    Admission admission = said.get(Slot.ADMISSION).orElse(null);
    if (admission == null) {
      assumed.add("admission");
      admission = registration ? Admission.REGISTERED : Admission.OPEN;
    }
    List<Interpreter> interpreters = said.get(Slot.INTERPRETERS).orElse(List.of());
    return new MeetingSettings(
        registration,
        until,
        admission,
        Interpretation.languages(
            said.get(Slot.INTERPRETATION).orElse(List.of()),
            said.get(Slot.MORE_LANGUAGES).orElse(List.of()),
            interpreters),
        interpreters,
        said.get(Slot.CHAT).orElse(ChatRule.EVERYONE),
        said.get(Slot.RECORDING).orElse(Recording.NONE),
        said.get(Slot.RENAMING).orElse(true),
        said.get(Slot.OFFICER).orElse(defaults.officer()),
        SettingsChange.terms(said, RegistrationTerms.USUAL));
  }

  /** When registration closes; absent when nobody registers or it closes with the start. */
  static @Nullable Instant closing(Reading said, ZonedDateTime start, Instant now) {
    Registration registration = said.get(Slot.REGISTRATION).orElse(null);
    When until = registration == null || !registration.wanted() ? null : registration.until();
    if (until == null) {
      return null;
    }
    LocalDate date = until.date();
    if (date == null) {
      throw Gap.asks(Slot.REGISTRATION, "ask.closing");
    }
    ZoneId zone = until.zone() == null ? start.getZone() : until.zone();
    LocalTime time = until.time();
    // A date alone means the whole of that day.
    Instant closing =
        time == null
            ? date.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1)
            : Occurrences.once(date, time, zone).toInstant();
    if (!closing.isAfter(now)) {
      throw Gap.asks(
          Slot.REGISTRATION, "ask.closing-past", Map.of("closing", closing.atZone(zone)));
    }
    if (closing.isAfter(start.toInstant())) {
      // "until" the meeting's own day means until it starts.
      if (time == null && date.equals(start.toLocalDate())) {
        return null;
      }
      throw Gap.asks(
          Slot.REGISTRATION,
          "ask.closing-late",
          Map.of("closing", closing.atZone(zone), "start", start));
    }
    return closing;
  }

  private static @Nullable Rhythm rhythm(Reading said, List<ZonedDateTime> starts) {
    return starts.size() == 1 ? null : said.get(Slot.SERIES).map(Series::rhythm).orElse(null);
  }
}
