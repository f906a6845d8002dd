package org.intersession.bot.reminders;

/**
 * Somebody who is asked themselves, not as their Party's focal point.
 *
 * @param person as the secretariat's list has them, else below zero the number of the registration
 * @param party for whom they answer: a code of the instrument's list, or {@link #unlisted}
 * @param registration by which they are known
 */
record Guest(long person, String party, long registration, boolean answered) {
  static final String UNLISTED = "~";

  /** What stands for a body that is not on the list: the first registration for it. */
  static String unlisted(long registration) {
    return UNLISTED + registration;
  }

  /** Whether only their registration tells who they are. */
  boolean stranger() {
    return person < 0;
  }
}
