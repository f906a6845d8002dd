package org.intersession.bot.meetings;

import java.time.Instant;

/** Another meeting of the same people at an overlapping time. */
record Clash(int number, String title, Instant start) {}
