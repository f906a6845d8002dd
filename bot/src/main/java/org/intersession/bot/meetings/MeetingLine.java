package org.intersession.bot.meetings;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A meeting in a list: its next occurrence, or its last.
 *
 * @param occurrences how many there are in all
 */
record MeetingLine(
    int number,
    String title,
    Instant start,
    ZoneId zone,
    String platform,
    Meeting.State state,
    int occurrences) {}
