package org.intersession.bot.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a group's history.
 *
 * @param event {@code added, removed, named, unnamed, chair, chair-ended}
 * @param party the code
 * @param person the id
 * @param sourceId the number of the source
 */
public record GroupChange(
    Instant at,
    String event,
    @Nullable String party,
    @Nullable Long person,
    long sourceId,
    Source source) {}
