package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One round of a consultation.
 *
 * @param number from 1
 * @param version of the document
 * @param zone in which the deadline was said
 * @param closedAt absent while it is open
 */
public record Round(
    int number,
    int version,
    Instant openedAt,
    Instant deadline,
    ZoneId zone,
    @Nullable Instant closedAt) {}
