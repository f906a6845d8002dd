package org.intersession.bot.waitingroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** The lines on which a name stands, surely or with a doubt, each in ascending order. */
  static final class Lines {
    private final int[] sure;
    private final int[] doubtful;

    private Lines(int[] sure, int[] doubtful) {
      this.sure = sure;
      this.doubtful = doubtful;
    }

    Set<Integer> either() {
      return IntStream.concat(IntStream.of(sure), IntStream.of(doubtful))
          .boxed()
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  Lines lines(Set<String> folds) {
    return new Lines(all(sure, folds), all(doubtful, folds));
  }

  /** What the list says of two different spellings: VARIANT, LOOSE, NONE, or null for nothing. */
  @Nullable Likeness compare(NameToken one, NameToken two, Set<Culture> cultures) {
    Lines ones = one.lines();
    Lines twos = two.lines();
    if (share(ones.sure, twos.sure, cultures)) {
      return Likeness.VARIANT;
    }
    if (share(ones.sure, twos.doubtful, cultures) || share(ones.doubtful, twos.sure, cultures)) {
      return Likeness.LOOSE;
    }
    return ones.sure.length == 0 || twos.sure.length == 0 ? null : Likeness.NONE;
  }

  private boolean share(int[] ones, int[] twos, Set<Culture> cultures) {
    int one = 0;
    int two = 0;
    while (one < ones.length && two < twos.length) {
      if (ones[one] == twos[two] && counts(ones[one], cultures)) {
        return true;
      }
      if (ones[one] <= twos[two]) {
        one++;
      } else {
        two++;
      }
    }
    return false;
  }

  private boolean counts(int group, Set<Culture> cultures) {
    Culture culture = only.get(group);
    return culture == null || cultures.contains(culture);
  }

  private static int[] all(Map<String, Set<Integer>> from, Set<String> folds) {
    return folds.stream()
        .flatMap(fold -> from.getOrDefault(fold, Set.of()).stream())
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct()
        .toArray();
  }
}
