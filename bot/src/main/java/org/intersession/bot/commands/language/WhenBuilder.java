package org.intersession.bot.commands.language;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of one moment together, and doubts what does not fit. */
final class WhenBuilder {
  private final Scene scene;
  private final Slot<?> slot;
  private final String prefix;
  private final Set<LocalDate> dates = new LinkedHashSet<>();
  private final Set<Meaning.Weekday> weekdays = new LinkedHashSet<>();
  private final Set<Meaning.Hours> times = new LinkedHashSet<>();
  private final Set<LocalTime> starts = new LinkedHashSet<>();
  private final List<Meaning.Zone> zones = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private @Nullable Boolean morning;

  /**
   * A builder for a moment.
   *
   * @param prefix what a candidate's line needs before it to be read as this moment
   */
  WhenBuilder(Scene scene, Slot<?> slot, String prefix) {
    this.scene = scene;
    this.slot = slot;
    this.prefix = prefix;
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  boolean hasDay() {
    return !dates.isEmpty()
        || !weekdays.isEmpty()
        || doubts.stream().anyMatch(doubt -> doubt.reason().startsWith("date"));
  }

  boolean hasTime() {
    return !starts.isEmpty()
        || !times.isEmpty()
        || doubts.stream().anyMatch(doubt -> doubt.reason().startsWith("time"));
  }

  boolean hasZone() {
    return !zones.isEmpty() || doubts.stream().anyMatch(doubt -> doubt.reason().startsWith("zone"));
  }

  /** Whether a piece has its place here still. */
  boolean lacks(Meaning meaning) {
    if (meaning instanceof Meaning.Day || meaning instanceof Meaning.Weekday) {
      return !hasDay();
    }
    if (meaning instanceof Meaning.Clock || meaning instanceof Meaning.BareHours) {
      return !hasTime();
    }
    if (meaning instanceof Meaning.Unsure unsure && unsure.slot() == Slot.WHEN) {
      return unsure.reason().startsWith("date") && !hasDay()
          || unsure.reason().startsWith("time") && !hasTime()
          || unsure.reason().startsWith("zone") && !hasZone();
    }
    if (meaning instanceof Meaning.DayPart part) {
      return part.date() == null ? !isEmpty() : !hasDay();
    }
    return meaning instanceof Meaning.Zone
        ? !hasZone()
        : meaning instanceof Meaning.Moment && isEmpty();
  }

  void add(Meaning meaning, String words) {
    said.add(words);
    if (meaning instanceof Meaning.Day day) {
      dates.add(day.date());
    } else if (meaning instanceof Meaning.DayPart part) {
      morning = part.morning();
      if (part.date() != null) {
        dates.add(part.date());
      }
    } else if (meaning instanceof Meaning.Weekday weekday) {
      weekdays.add(weekday);
    } else if (meaning instanceof Meaning.Clock clock) {
      starts.add(clock.time());
    } else if (meaning instanceof Meaning.Hours hours) {
      times.add(hours);
    } else if (meaning instanceof Meaning.Zone zone) {
      zones.add(zone);
    } else if (meaning instanceof Meaning.Moment moment) {
      dates.add(moment.date());
      starts.add(moment.time());
      if (moment.zone() != null) {
        zones.add(new Meaning.Zone(Set.of(moment.zone()), null));
      }
    } else if (meaning instanceof Meaning.BareHours hours) {
      starts.add(LocalTime.of(Math.min(hours.hours(), 23), hours.minutes()));
    } else if (meaning instanceof Meaning.Unsure unsure) {
      doubt(unsure.reason(), words, unsure.arguments(), unsure.offers());
    }
  }

  /** The doubts, each candidate with all that its line needs to be read as this moment. */
  List<Doubt> doubts() {
    return prefix.isEmpty()
        ? doubts
        : doubts.stream()
            .map(
                doubt ->
                    new Doubt(
                        doubt.slot(),
                        doubt.said(),
                        doubt.reason(),
                        doubt.arguments(),
                        doubt.candidates().stream().map(offer -> whole(offer, doubt)).toList()))
            .toList();
  }

  private Candidate whole(Candidate offer, Doubt doubt) {
    boolean dated = doubt.reason().startsWith("date") || offer.line().matches("[0-9]{4}-.*");
    String date = dated || dates.size() != 1 ? "" : dates.iterator().next() + " ";
    boolean timed = !doubt.reason().startsWith("zone") || starts.size() != 1;
    String time = timed ? "" : starts.iterator().next() + " ";
    return new Candidate(offer.label(), prefix + date + time + offer.line());
  }

  /** The moment, as far as it is sure; what is not is left out and doubted. */
  When build() {
    LocalDate date = date();
    Meaning.@Nullable Hours hours = hours();
    ZoneId zone = zone(date);
    LocalTime time = hours == null ? null : hours.time();
    LocalTime end = hours == null || hours.end().equals(hours.time()) ? null : hours.end();
    When when = new When(date, time, zone, end);
    if (date != null) {
      doubts.replaceAll(doubt -> midnight(doubt, date));
    }
    doubts.addAll(Moments.doubts(when, scene.line(), slot, words()));
    return when;
  }

  /** Of a date, midnight is its beginning or its end, which is the next day's beginning. */
  private Doubt midnight(Doubt doubt, LocalDate date) {
    if (!doubt.reason().equals("time-midnight")) {
      return doubt;
    }
    List<Candidate> offers =
        Stream.of(date, date.plusDays(1))
            .map(day -> new Candidate(scene.offers().name(day) + ", 00:00", day + " 00:00"))
            .toList();
    return new Doubt(doubt.slot(), doubt.said(), doubt.reason(), doubt.arguments(), offers);
  }

  /** How long it lasts by its own words, if it says so. */
  @Nullable Duration length() {
    return times.size() == 1
        ? times.stream().map(t -> Duration.between(t.time(), t.end())).findFirst().orElse(null)
        : null;
  }

  private @Nullable LocalDate date() {
    Set<LocalDate> all = new LinkedHashSet<>(dates);
    if (dates.isEmpty() && !hasDayDoubt()) {
      weekdays.forEach(weekday -> coming(weekday, all));
    } else if (dates.size() == 1) {
      LocalDate date = dates.iterator().next();
      weekdays.stream()
          .filter(weekday -> weekday.day() != date.getDayOfWeek())
          .findFirst()
          .ifPresent(weekday -> contradiction(date, weekday.day(), all));
    }
    if (all.size() > 1) {
      doubt(
          "date-two", words(), Map.of(), all.stream().sorted().map(scene.offers()::date).toList());
    }
    return all.size() == 1 && !hasDayDoubt() ? all.iterator().next() : null;
  }

  private boolean hasDayDoubt() {
    return doubts.stream().anyMatch(doubt -> doubt.reason().startsWith("date"));
  }

  /** A weekday alone is the next to come; today's own may be today or in a week. */
  private void coming(Meaning.Weekday weekday, Set<LocalDate> all) {
    LocalDate next = scene.today().with(TemporalAdjusters.next(weekday.day()));
    if (next.minusWeeks(1).equals(scene.today())) {
      doubt(
          "date-weekday-today",
          words(),
          Map.of(),
          List.of(scene.offers().date(scene.today()), scene.offers().date(next)));
    } else if (weekday.abbreviated()) {
      doubt("date-abbreviation", words(), Map.of(), List.of(scene.offers().date(next)));
    } else {
      all.add(next);
    }
  }

  private void contradiction(LocalDate date, DayOfWeek day, Set<LocalDate> all) {
    all.clear();
    LocalDate before = date.with(TemporalAdjusters.previous(day));
    List<LocalDate> offers = new ArrayList<>(List.of(date, date.with(TemporalAdjusters.next(day))));
    if (!before.isBefore(scene.today())) {
      offers.add(before);
    }
    doubt(
        "date-weekday-contradicts",
        words(),
        Map.of("date", scene.offers().name(date)),
        offers.stream().sorted().map(scene.offers()::date).toList());
  }

  /** The half of the day that was said chooses between two times, and doubts one outside of it. */
  private void inItsHalf() {
    if (morning == null) {
      return;
    }
    for (Doubt doubt : List.copyOf(doubts)) {
      List<LocalTime> inside =
          doubt.reason().equals("time-half-day")
              ? doubt.candidates().stream()
                  .map(offer -> LocalTime.parse(offer.line()))
                  .filter(this::isInHalf)
                  .toList()
              : List.of();
      if (inside.size() == 1) {
        doubts.remove(doubt);
        starts.add(inside.get(0));
      }
    }
    Stream.concat(starts.stream(), times.stream().map(Meaning.Hours::time))
        .filter(time -> !isInHalf(time))
        .findFirst()
        .ifPresent(time -> doubt("time-half-day", words(), Map.of(), halves(time)));
  }

  private boolean isInHalf(LocalTime time) {
    return Boolean.valueOf(time.isBefore(LocalTime.NOON)).equals(morning);
  }

  private List<Candidate> halves(LocalTime time) {
    return Stream.of(time, time.plusHours(12)).sorted().map(scene.offers()::time).toList();
  }

  private Meaning.@Nullable Hours hours() {
    inItsHalf();
    if (starts.size() + times.size() > 1) {
      boolean same =
          times.size() == 1
              && starts.size() == 1
              && starts.contains(times.iterator().next().time());
      if (!same) {
        List<Candidate> offers =
            Offers.joined(
                starts.stream().map(scene.offers()::time).toList(),
                times.stream().map(t -> scene.offers().hours(t.time(), t.end())).toList());
        doubt("time-two", words(), Map.of(), offers);
        return null;
      }
    }
    if (doubts.stream().anyMatch(doubt -> doubt.reason().startsWith("time"))) {
      return null;
    }
    if (!times.isEmpty()) {
      return times.iterator().next();
    }
    return starts.isEmpty()
        ? null
        : new Meaning.Hours(starts.iterator().next(), starts.iterator().next());
  }

  private @Nullable ZoneId zone(@Nullable LocalDate date) {
    Set<ZoneId> all = new LinkedHashSet<>();
    zones.forEach(zone -> all.addAll(zone.zones()));
    if (all.isEmpty()) {
      return null;
    }
    if (all.size() > 1 && !alike(all)) {
      boolean several = zones.stream().anyMatch(zone -> zone.zones().size() > 1);
      doubt(
          several && zones.size() == 1 ? "zone-ambiguous" : "zone-two",
          words(),
          Map.of(),
          all.stream().map(scene.offers()::zone).toList());
      return null;
    }
    ZoneId zone = all.iterator().next();
    Boolean summer = zones.get(0).summer();
    if (date != null && summer != null && summer != isSummer(zone, date)) {
      doubt("zone-season", words(), Map.of(), season(zone, date));
      return null;
    }
    return zone;
  }

  private static boolean alike(Set<ZoneId> zones) {
    return zones.stream().map(ZoneId::getRules).distinct().count() == 1;
  }

  private static boolean isSummer(ZoneId zone, LocalDate date) {
    return zone.getRules().isDaylightSavings(date.atTime(12, 0).atZone(zone).toInstant());
  }

  private List<Candidate> season(ZoneId zone, LocalDate date) {
    ZoneId there = zone.getRules().getOffset(date.atTime(12, 0).atZone(zone).toInstant());
    ZoneId other =
        zone.getRules().getOffset(date.plusMonths(6).atTime(12, 0).atZone(zone).toInstant());
    return List.of(scene.offers().zone(there), scene.offers().zone(other));
  }

  private String words() {
    return String.join(" ", said);
  }

  private void doubt(
      String reason, String words, Map<String, String> arguments, List<Candidate> offers) {
    doubts.add(new Doubt(slot, words, reason, arguments, offers));
  }
}
