package org.intersession.bot.waitingroom;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registered name in its parts: given names first, then family names.
 *
 * @param whole whether it cannot be told which part is which, so that all must be written
 */
record PersonName(
    Registrant registrant,
    List<Part> parts,
    List<Run> runs,
    boolean whole,
    Set<String> parties,
    Set<Culture> cultures) {

  /** One word of the name. */
  record Part(NameToken token, boolean family, boolean particle, boolean tied) {}

  /** Some parts written as one word; {@code mask} has their bits. */
  record Run(NameToken token, int mask, int length) {}

  /** The whole family name, or all the given names, in one word; null if it has none. */
  @Nullable Run whole(boolean family) {
    int mask = mask(family);
    return runs.stream().filter(run -> run.mask() == mask).findFirst().orElse(null);
  }

  /** Whether a run has a word of the family name, or of a name that is not told apart. */
  boolean hasFamily(Run run) {
    return whole || (run.mask() & mask(true)) != 0;
  }

  boolean resembles(Part other, boolean family) {
    return parts.stream()
        .filter(part -> part.family() == family)
        .anyMatch(part -> Spelling.compare(other.token(), part.token(), cultures).isSame());
  }

  private int mask(boolean family) {
    int mask = 0;
    for (int i = 0; i < parts.size(); i++) {
      mask |= parts.get(i).family() == family ? 1 << i : 0;
    }
    return mask;
  }
}
