package org.intersession.bot.reminders;

import java.time.LocalDate;

/** The days on which people work in some country. */
@FunctionalInterface
interface WorkingDays {
  boolean contains(LocalDate day);
}
