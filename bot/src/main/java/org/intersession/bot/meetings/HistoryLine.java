package org.intersession.bot.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a meeting's history.
 *
 * @param event what happened, in the message bundle as {@code history.<event>}
 * @param source the chat message or press that it came from; empty for what the platform did
 * @param detail what was changed, or why
 */
record HistoryLine(
    Instant at,
    String event,
    @Nullable String preparedBy,
    @Nullable String confirmedBy,
    String source,
    String detail) {}
