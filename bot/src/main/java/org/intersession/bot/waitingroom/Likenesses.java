package org.intersession.bot.waitingroom;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How alike the words of one display name are to registered names: each pair is compared once. */
final class Likenesses {
  private final Tokens tokens = new Tokens();
  private final Map<Pair, Likeness> known = new HashMap<>();

  private record Pair(NameToken written, NameToken registered, Set<Culture> cultures) {}

  /** A piece of a written word. */
  NameToken piece(String text) {
    return tokens.of(text);
  }

  Likeness of(NameToken written, NameToken registered, Set<Culture> cultures) {
    return known.computeIfAbsent(
        new Pair(written, registered, cultures),
        pair -> Spelling.compare(pair.written(), pair.registered(), pair.cultures()));
  }
}
