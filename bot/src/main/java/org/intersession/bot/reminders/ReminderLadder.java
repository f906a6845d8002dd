package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which reminder comes next and when it leaves: a pure function of the request's course, its reader
 * and the moment at which it is asked.
 */
final class ReminderLadder {
  private final LadderRules rules;

  ReminderLadder(LadderRules rules) {
    this.rules = rules;
  }

  /** A step and the moment at which it leaves. */
  record Next(ReminderStep step, Instant at) {
    boolean due(Instant now) {
      return !at.isAfter(now);
    }
  }

  /**
   * The next step, if one is left. Of steps that are due together only the highest is climbed, so
   * that nobody hears twice what one message says.
   */
  Optional<Next> next(Course course, Readers readers, Instant now) {
    if (course.answered() || course.reminded() >= rules.most()) {
      return Optional.empty();
    }
    List<Next> left =
        rules.steps().stream()
            .filter(step -> !course.climbed(step))
            .filter(step -> planned(step, course).isAfter(course.openedOn()))
            .map(step -> new Next(step, moment(step, course, readers.of(step.audience()), now)))
            .toList();
    return left.stream()
        .map(Next::at)
        .min(Comparator.naturalOrder())
        .flatMap(first -> highest(left, first));
  }

  private static Optional<Next> highest(List<Next> left, Instant first) {
    return left.stream()
        .filter(next -> next.at().equals(first))
        .max(Comparator.comparing(Next::step));
  }

  private Instant moment(ReminderStep step, Course course, Reader reader, Instant now) {
    LocalDate afterGap = reader.day(course.last()).plusDays(rules.gap());
    LocalDate planned = planned(step, course);
    LocalDate day = reader.there(planned.isBefore(afterGap) ? afterGap : planned);
    Instant morning = reader.morning(day, rules.hour());
    return morning.isAfter(now) ? morning : reader.atWork(now, rules.hour());
  }

  private static LocalDate planned(ReminderStep step, Course course) {
    return course.dueOn().plusDays(step.days());
  }
}
