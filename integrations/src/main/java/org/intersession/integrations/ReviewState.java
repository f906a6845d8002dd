package org.intersession.integrations;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A state that a reviewer gave to a comment, for example model Review, state Accepted. */
public record ReviewState(
    String comment, String model, String state, String author, @Nullable OffsetDateTime date) {}
