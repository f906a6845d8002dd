package org.intersession.bot.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A meeting in the reader's calendar.
 *
 * @param uid the same for all versions of it
 * @param sequence grows with each version, and with the cancellation
 * @param stamp when this version was made
 * @param zone of the meeting: the calendar keeps its time of day there
 * @param place where it is held; for a meeting online the link
 */
public record CalendarEntry(
    String uid,
    int sequence,
    boolean cancelled,
    Instant stamp,
    String title,
    String description,
    String place,
    Instant start,
    Duration length,
    ZoneId zone) {}
