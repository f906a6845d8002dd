package org.intersession.bot.waitingroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The known spellings of common names. Being listed cuts both ways: two listed names that share no
 * line are different names, whatever a rule of romanisation would say.
 */
final class SpellingGroups {
  static final SpellingGroups LISTED = new SpellingGroups(Resource.lines("spellings.txt"));

  private final Map<String, Set<Integer>> sure = new HashMap<>();
  private final Map<String, Set<Integer>> doubtful = new HashMap<>();
  private final Map<Integer, Culture> only = new HashMap<>();

  private SpellingGroups(List<String> lines) {
    for (int group = 0; group < lines.size(); group++) {
      for (String word : lines.get(group).split(" ")) {
        add(word, group);
      }
    }
  }

  private void add(String word, int group) {
    if (word.equals("[ko]")) {
      only.put(group, Culture.KOREAN);
    } else if (word.endsWith("_")) {
      put(doubtful, word.substring(0, word.length() - 1), group);
    } else {
      put(sure, word, group);
    }
  }

  private static void put(Map<String, Set<Integer>> into, String word, int group) {
    for (String fold : Folding.folds(word)) {
      into.computeIfAbsent(fold, any -> new HashSet<>()).add(group);
    }
  }

  /** The lines on which a name stands, surely or with a doubt. */
  record Lines(Set<Integer> sure, Set<Integer> doubtful) {}

  Lines lines(Set<String> folds) {
    return new Lines(all(sure, folds), all(doubtful, folds));
  }

  /** What the list says of two different spellings: VARIANT, LOOSE, NONE, or null for nothing. */
  @Nullable Likeness compare(NameToken one, NameToken two, Set<Culture> cultures) {
    Lines ones = one.lines();
    Lines twos = two.lines();
    if (share(ones.sure(), twos.sure(), cultures)) {
      return Likeness.VARIANT;
    }
    if (share(ones.sure(), twos.doubtful(), cultures)
        || share(ones.doubtful(), twos.sure(), cultures)) {
      return Likeness.LOOSE;
    }
    return ones.sure().isEmpty() || twos.sure().isEmpty() ? null : Likeness.NONE;
  }

  private boolean share(Set<Integer> ones, Set<Integer> twos, Set<Culture> cultures) {
    for (int group : ones) {
      Culture culture = only.get(group);
      if (twos.contains(group) && (culture == null || cultures.contains(culture))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> all(Map<String, Set<Integer>> from, Set<String> folds) {
    Set<Integer> found = Set.of();
    for (String fold : folds) {
      Set<Integer> groups = from.getOrDefault(fold, Set.of());
      if (!groups.isEmpty()) {
        found = new HashSet<>(found);
        found.addAll(groups);
      }
    }
    return found;
  }
}
