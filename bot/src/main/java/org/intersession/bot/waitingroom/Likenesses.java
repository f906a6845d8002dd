package org.intersession.bot.waitingroom;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How alike the words of one display name are to registered names: each pair is compared once. */
final class Likenesses {
  private final Tokens tokens = new Tokens();
  private final Map<NameToken, Map<Key, Likeness>> known = new HashMap<>();

  /** Told apart by identity: names share their tokens, and Parties their habits. */
  private static final class Key {
    private final NameToken registered;
    private final Set<Culture> cultures;

    Key(NameToken registered, Set<Culture> cultures) {
      this.registered = registered;
      this.cultures = cultures;
    }

    @Override
    public int hashCode() {
      return registered.fold().hashCode() * 31 + System.identityHashCode(cultures);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.registered == registered && key.cultures == cultures;
    }
  }

  /** A piece of a written word. */
  NameToken piece(String text) {
    return tokens.of(text);
  }

  Likeness of(NameToken written, NameToken registered, Set<Culture> cultures) {
    return known
        .computeIfAbsent(written, any -> new HashMap<>())
        .computeIfAbsent(
            new Key(registered, cultures), any -> Spelling.compare(written, registered, cultures));
  }
}
