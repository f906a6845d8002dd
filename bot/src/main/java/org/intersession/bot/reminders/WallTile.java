package org.intersession.bot.reminders;

/**
 * A Party on the status wall; public, since the template reads it.
 *
 * @param state {@code answered, silent, asks, unreached}
 * @param said the state in words
 * @param note what keeps it from being reached, what it said, and what it was given
 */
public record WallTile(
    String party,
    String state,
    String said,
    String answered,
    String how,
    String language,
    String next,
    String note) {}
