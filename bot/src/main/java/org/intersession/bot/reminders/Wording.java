package org.intersession.bot.reminders;

import java.util.Locale;
import org.intersession.bot.reminders.ReminderStep.Audience;

/** The sentences of a reminder, with places such as {@code {party}} for what differs. */
record Wording(String subject, String body) {
  /**
   * Where a wording is used.
   *
   * @param audience who gets it: the focal point alone, or with others in copy
   */
  record Place(int request, Step step, Audience audience, Locale language) {}

  /** When a message comes, which decides its words. */
  enum Step {
    /** The request itself. */
    ASK,
    BEFORE,
    /** On the day of the deadline. */
    TODAY,
    AFTER;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
