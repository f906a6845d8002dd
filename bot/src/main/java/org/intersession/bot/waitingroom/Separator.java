package org.intersession.bot.waitingroom;

/** What stands between two words, weakest first. */
enum Separator {
  SPACE,
  HYPHEN,
  UNDERSCORE,
  COMMA,
  STRONG;

  Separator stronger(Separator other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
