package org.intersession.bot.commands.language;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A line with all that its meaning depends on.
 *
 * @param locale the speaker's language, tried first; words of the other languages are understood
 *     too
 * @param zone the zone of the channel, for "today" and for times without a zone
 * @param now business time when the line was said
 */
public record Line(String text, Locale locale, ZoneId zone, Instant now) {}
