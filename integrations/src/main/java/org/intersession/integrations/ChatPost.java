package org.intersession.integrations;

import org.jspecify.annotations.Nullable;

/**
 * What the bot posts: plain text, and a card that says the same.
 *
 * @param text complete without the card, for clients that draw none and for screen readers
 */
public record ChatPost(String text, @Nullable Card card) {
  /** A post of text alone. */
  public static ChatPost of(String text) {
    return new ChatPost(text, null);
  }

  /** A post of a card with its plain-text twin. */
  public static ChatPost of(Card card) {
    return new ChatPost(card.asText(), card);
  }
}
