package org.intersession.bot.reminders;

/**
 * A Party on the status wall; public, since the template reads it.
 *
 * @param state {@code answered, silent, asks, unreached}
 * @param said the state in words
 */
public record WallTile(
    String party,
    String state,
    String said,
    String answered,
    String how,
    String language,
    String next) {}
