package org.intersession.bot.reminders;

import org.intersession.bot.reminders.ReminderStep.Audience;

/** Who reads what concerns a Party: its own reader, and the secretariat's officer. */
record Readers(Reader party, Reader officer) {
  Reader of(Audience audience) {
    return audience == Audience.OFFICER ? officer : party;
  }
}
