package org.intersession.bot.reminders;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.intersession.bot.reminders.ReminderStep.Audience;

/**
 * How a ladder is climbed.
 *
 * @param steps in order, none on the same day as another
 * @param gap the fewest days between two reminders to the same reader
 * @param most how many reminders a reader gets in all
 * @param hour at which a reader's morning begins
 */
record LadderRules(List<ReminderStep> steps, int gap, int most, LocalTime hour) {
  private static final int STEPS_AT_MOST = 12;
  private static final int DAYS_AT_MOST = 365;

  /** The usual gap, in days. */
  static final int GAP = 2;

  /** How many reminders a reader usually gets in all. */
  static final int MOST = 6;

  /** Three before the deadline, one on its day, two after it. */
  static final List<Integer> USUAL_DAYS = List.of(-21, -7, -2, 0, 3, 10);

  /** When a reader's morning begins. */
  static final LocalTime MORNING = LocalTime.of(9, 0);

  static final LadderRules USUAL = usual(USUAL_DAYS);

  LadderRules {
    steps = steps.stream().sorted().toList();
    long days = steps.stream().mapToInt(ReminderStep::days).distinct().count();
    boolean far = steps.stream().anyMatch(step -> Math.abs(step.days()) > DAYS_AT_MOST);
    if (days != steps.size() || steps.size() > STEPS_AT_MOST || far || gap < 1 || most < 1) {
      throw new IllegalArgumentException("not a ladder: " + steps);
    }
  }

  /** The usual gap and number, on other days. */
  static LadderRules usual(List<Integer> days) {
    List<Integer> sorted = days.stream().distinct().sorted().toList();
    List<ReminderStep> steps =
        IntStream.range(0, sorted.size())
            .mapToObj(place -> new ReminderStep(sorted.get(place), audience(sorted, place)))
            .toList();
    return new LadderRules(steps, GAP, MOST, MORNING);
  }

  /** From the deadline on others are in copy; the last step after it is the officer's. */
  private static Audience audience(List<Integer> days, int place) {
    boolean last = place == days.size() - 1;
    if (days.get(place) < 0) {
      return Audience.FOCAL_POINT;
    }
    return last && days.get(place) > 0 ? Audience.OFFICER : Audience.WITH_COPY;
  }

  List<Integer> days() {
    return steps.stream().map(ReminderStep::days).toList();
  }
}
