package org.intersession.bot.waitingroom;

import java.util.HashMap;
import java.util.Map;

/** Reads each written piece of a name once: a list has many people and far fewer names. */
final class Tokens {
  private final Map<String, NameToken> read = new HashMap<>();

  NameToken of(String text) {
    return read.computeIfAbsent(text, NameToken::of);
  }
}
