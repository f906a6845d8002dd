package org.intersession.bot.consultations.rounds;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and for whom.
 *
 * @param party the code of the Party or observer
 * @param person absent if only the Party is known
 * @param releases whether this person makes the Party's comments known to all
 */
public record Voice(int consultation, String party, @Nullable Long person, boolean releases) {}
