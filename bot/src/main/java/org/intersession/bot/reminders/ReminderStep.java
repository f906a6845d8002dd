package org.intersession.bot.reminders;

/**
 * A step of a ladder.
 *
 * @param days after the deadline; before it if negative
 */
record ReminderStep(int days, Audience audience) implements Comparable<ReminderStep> {
  /** Who hears of a step. Never another government. */
  enum Audience {
    /** The Party's focal point. */
    FOCAL_POINT,
    /** The focal point, with the deputy or the mission in copy. */
    WITH_COPY,
    /** The secretariat's officer, who may let the group's chair know. */
    OFFICER
  }

  @Override
  public int compareTo(ReminderStep other) {
    return Integer.compare(days, other.days);
  }
}
