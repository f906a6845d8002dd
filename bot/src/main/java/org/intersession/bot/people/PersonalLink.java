package org.intersession.bot.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a personal link stands for.
 *
 * @param purpose what it opens, for example {@code consultation}
 * @param subject which one, in the words of the room that made it
 * @param person for whom it was made, if we know them
 * @param party for which Party they speak with it
 * @param role the role for which it was made; it dies with it
 */
public record PersonalLink(
    long id,
    String purpose,
    String subject,
    @Nullable Long person,
    @Nullable String party,
    @Nullable Long role,
    Instant expiresAt) {}
