package org.intersession.bot.waitingroom;

import org.jspecify.annotations.Nullable;

/** What the platform tells of someone at the door: the name they typed, and rarely more. */
public record JoinerName(
    String displayName,
    @Nullable String email,
    @Nullable String registrantId,
    @Nullable String phone) {

  /** A display name and nothing else. */
  public static JoinerName of(String displayName) {
    return new JoinerName(displayName, null, null, null);
  }
}
