package org.intersession.bot.reminders;

import org.intersession.bot.reminders.ReminderStep.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What a message says of one request.
 *
 * @param step the days of the ladder's step; absent for what is no step
 */
record ReminderItem(int request, String party, @Nullable Integer step, Audience audience) {
  static ReminderItem of(int request, String party, ReminderStep step) {
    return new ReminderItem(request, party, step.days(), step.audience());
  }

  static ReminderItem outOfTurn(int request, String party) {
    return new ReminderItem(request, party, null, Audience.FOCAL_POINT);
  }
}
