package org.intersession.bot.meetings;

/**
 * A platform has answered: said to the rooms above.
 *
 * @param event what happened: {@code set-up, changed, cancelled, cancelled-one, not-made,
 *     not-changed, missing, delayed}
 */
public record MeetingSettled(int number, int revision, String event) {}
