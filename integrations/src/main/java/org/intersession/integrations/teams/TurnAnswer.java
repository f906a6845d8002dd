package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What the endpoint answers to an activity that was let in. */
record TurnAnswer(int status, @Nullable JsonNode body) {
  /** Taken; there is nothing to say to the channel. */
  static TurnAnswer taken() {
    return new TurnAnswer(200, null);
  }

  /** Not for us, and no fault either. */
  static TurnAnswer ignored() {
    return new TurnAnswer(202, null);
  }
}
