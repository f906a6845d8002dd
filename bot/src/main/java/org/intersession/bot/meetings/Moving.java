package org.intersession.bot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Shift;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.Slot.Extent;
import org.intersession.bot.commands.language.When;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at another time.
 *
 * @param occurrence the only one that moves, or -1 for all
 * @param from the first start that changes, as it was
 * @param to the same, as it shall be
 */
record Moving(MeetingPlan plan, int occurrence, ZonedDateTime from, ZonedDateTime to) {
  /** The times that are new. */
  List<ZonedDateTime> times() {
    return occurrence < 0
        ? plan.times().stream().filter(time -> !time.isBefore(to)).toList()
        : List.of(to);
  }

  /**
   * What was said, applied to a meeting.
   *
   * @throws Gap when something is missing or cannot be
   */
  static Moving of(Meeting meeting, Reading said, Instant now) {
    When when = said.get(Slot.WHEN).orElse(new When(null, null, null, null));
    Duration length = length(said, when, meeting.plan().length());
    Shift shift = said.get(Slot.SHIFT).orElse(null);
    boolean sameTime = when.date() == null && when.time() == null && shift == null;
    if (sameTime && length.equals(meeting.plan().length())) {
      throw Gap.asks(Slot.WHEN, "ask.new-time", Map.of("number", meeting.number()));
    }
    MeetingPlan.Occurrence next =
        meeting
            .next(now)
            .filter(one -> one.start().isAfter(now))
            .or(() -> later(meeting.plan(), now))
            .orElseThrow(() -> Gap.refuses("refuse.over", Map.of("number", meeting.number())));
    Moving moving =
        meeting.plan().series() && extent(meeting, said, when, shift) == Extent.ONE
            ? one(meeting, when, shift, next, length)
            : all(meeting, when, shift, next, length, now);
    if (!moving.to.toInstant().isAfter(now)) {
      throw Gap.refuses("refuse.past", Map.of("start", moving.to));
    }
    if (moving.plan.equals(meeting.plan())) {
      throw Gap.refuses(
          "refuse.same-time", Map.of("number", meeting.number(), "start", moving.from));
    }
    return moving;
  }

  private static Optional<MeetingPlan.Occurrence> later(MeetingPlan plan, Instant now) {
    return plan.held().stream().filter(one -> one.start().isAfter(now)).findFirst();
  }

  /** A date beside a distance names the one that moves. */
  private static Extent extent(Meeting meeting, Reading said, When when, @Nullable Shift shift) {
    boolean named =
        shift != null && when.date() != null && Named.on(meeting.plan(), when.date()).isPresent();
    return said.get(Slot.EXTENT)
        .or(() -> named ? Optional.of(Extent.ONE) : Optional.empty())
        .orElseThrow(() -> Named.whichExtent(meeting));
  }

  private static Moving one(
      Meeting meeting,
      When when,
      @Nullable Shift shift,
      MeetingPlan.Occurrence next,
      Duration length) {
    MeetingPlan plan = meeting.plan();
    if (!length.equals(plan.length())) {
      throw Gap.refuses("refuse.length-of-one", Map.of("number", meeting.number()));
    }
    LocalDate date = when.date();
    Optional<MeetingPlan.Occurrence> named = date == null ? Optional.empty() : Named.on(plan, date);
    MeetingPlan.Occurrence moved = named.orElse(next);
    if (named.isPresent() && when.time() == null && shift == null) {
      throw Gap.asks(Slot.WHEN, "ask.new-time-of", Map.of("start", plan.start(moved.index())));
    }
    ZonedDateTime from = plan.start(moved.index());
    When then = named.isPresent() ? new When(null, when.time(), when.zone(), when.end()) : when;
    ZonedDateTime to = to(from, shifted(meeting, from, then, shift), plan.zone());
    plan.held().stream()
        .filter(other -> other.index() != moved.index() && meet(other, to.toInstant(), length))
        .findFirst()
        .ifPresent(
            other -> {
              throw Gap.refuses(
                  "refuse.own-occurrence",
                  Map.of("number", meeting.number(), "start", plan.start(other.index())));
            });
    List<Instant> starts = new ArrayList<>(plan.starts());
    starts.set(moved.index(), to.toInstant());
    return new Moving(closing(plan.at(starts, plan.zone(), length)), moved.index(), from, to);
  }

  private static boolean meet(MeetingPlan.Occurrence other, Instant start, Duration length) {
    return other.start().isBefore(start.plus(length)) && start.isBefore(other.end());
  }

  /** Occurrences that are past stay where they were. */
  private static Moving all(
      Meeting meeting,
      When when,
      @Nullable Shift shift,
      MeetingPlan.Occurrence next,
      Duration length,
      Instant now) {
    MeetingPlan plan = meeting.plan();
    ZoneId zone = when.zone() == null ? plan.zone() : when.zone();
    ZonedDateTime from = plan.start(next.index());
    if (shift != null && plan.series() && !shift.inDays()) {
      throw Gap.asks(Slot.WHEN, "ask.shift-of-series", Map.of("number", meeting.number()));
    }
    ZonedDateTime to = to(from, shifted(meeting, from, when, shift), zone);
    long days = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    List<Instant> starts = new ArrayList<>();
    for (int index = 0; index < plan.starts().size(); index++) {
      ZonedDateTime start = plan.start(index);
      starts.add(
          start.toInstant().isAfter(now)
              ? Occurrences.once(start.toLocalDate().plusDays(days), to.toLocalTime(), zone)
                  .toInstant()
              : start.toInstant());
    }
    return new Moving(closing(plan.at(starts, zone, length)), -1, from, to);
  }

  /** So far from where it is; a time that was said holds then. */
  private static When shifted(
      Meeting meeting, ZonedDateTime from, When when, @Nullable Shift shift) {
    if (shift == null) {
      return when;
    }
    if (when.date() != null || when.time() != null && !shift.hours().isZero()) {
      throw Gap.asks(Slot.WHEN, "ask.shift-or-date", Map.of("number", meeting.number()));
    }
    LocalDateTime then = shift.from(from.toLocalDateTime());
    LocalTime time = when.time() == null ? then.toLocalTime() : when.time();
    return new When(then.toLocalDate(), time, when.zone(), when.end());
  }

  private static ZonedDateTime to(ZonedDateTime from, When when, ZoneId meetingZone) {
    ZoneId zone = when.zone() == null ? meetingZone : when.zone();
    LocalDate date = when.date() == null ? from.toLocalDate() : when.date();
    LocalTime time = when.time() == null ? from.toLocalTime() : when.time();
    return Occurrences.once(date, time, zone);
  }

  private static Duration length(Reading said, When when, Duration otherwise) {
    LocalTime start = when.time();
    LocalTime end = when.end();
    if (start != null && end != null) {
      Duration range = Duration.between(start, end);
      return range.isNegative() || range.isZero() ? range.plusDays(1) : range;
    }
    return said.get(Slot.LENGTH).orElse(otherwise);
  }

  /** Registration that would close after the new start closes with it. */
  private static MeetingPlan closing(MeetingPlan plan) {
    MeetingSettings old = plan.settings();
    Instant until = old.registrationUntil();
    if (until == null || !until.isAfter(plan.starts().get(0))) {
      return plan;
    }
    return plan.with(
        new MeetingSettings(
            old.registration(),
            null,
            old.admission(),
            old.languages(),
            old.interpreters(),
            old.chat(),
            old.recording(),
            old.renaming(),
            old.officer(),
            old.terms()));
  }
}
