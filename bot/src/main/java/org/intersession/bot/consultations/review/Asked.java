package org.intersession.bot.consultations.review;

import org.intersession.bot.messages.Messages;

/** Parts of an address that a request may choose, and no others. */
final class Asked {
  private Asked() {}

  /** The query for a language that we have; empty for any other. */
  static String language(String asked) {
    return Messages.PAGE_LANGUAGES.stream()
        .filter(known -> known.getLanguage().equals(asked))
        .findFirst()
        .map(known -> "?lang=" + known.getLanguage())
        .orElse("");
  }
}
