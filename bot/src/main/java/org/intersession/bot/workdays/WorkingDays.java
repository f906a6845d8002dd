package org.intersession.bot.workdays;

import java.time.LocalDate;

/** The days on which people work in some country. */
@FunctionalInterface
public interface WorkingDays {
  /** Whether people work on a day. */
  boolean contains(LocalDate day);
}
