/** What is asked of Parties by a date, and the ladder climbed with those who have not answered. */
@NullMarked
package org.intersession.bot.reminders;

import org.jspecify.annotations.NullMarked;
