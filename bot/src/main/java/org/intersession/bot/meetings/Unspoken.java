package org.intersession.bot.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a host lacks of the languages that a meeting needs.
 *
 * @param languages those that it cannot have
 * @param known whether its platform could be asked
 * @param off whether it has no interpretation at all
 */
record Unspoken(List<String> languages, boolean known, boolean off) {
  static final Unspoken NOTHING = new Unspoken(List.of(), true, false);

  Unspoken {
    languages = List.copyOf(languages);
  }

  static Unspoken of(List<String> asked, Optional<Set<String>> spoken) {
    return spoken
        .map(
            can ->
                new Unspoken(
                    asked.stream().filter(one -> !can.contains(one)).toList(), true, can.isEmpty()))
        .orElseGet(() -> new Unspoken(List.of(), false, false));
  }

  /** The less, the better; not to know is worse than one language too few. */
  int weight() {
    return known ? 2 * languages.size() : 3;
  }
}
