package org.intersession.bot.waitingroom;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Walks a word of another script and all Latin words of a tree at once. */
final class TreeReading {
  private final ScriptReadings readings;
  private final List<List<ScriptReadings.Step>> foreign;
  private final BitSet found;
  private final Set<String> words;
  private final List<Set<LetterTree>> seen;

  TreeReading(
      ScriptReadings readings,
      List<List<ScriptReadings.Step>> foreign,
      BitSet found,
      Set<String> words) {
    this.readings = readings;
    this.foreign = foreign;
    this.found = found;
    this.words = words;
    this.seen =
        IntStream.rangeClosed(0, foreign.size())
            .mapToObj(
                at ->
                    Collections.<LetterTree>newSetFromMap(
                        new IdentityHashMap<LetterTree, Boolean>()))
            .toList();
  }

  /** Reads on from a letter of the word and a place in the tree, each pair once. */
  void from(int i, LetterTree at) {
    if (!seen.get(i).add(at)) {
      return;
    }
    if (i == foreign.size()) {
      at.names().forEach(found::set);
      words.add(at.word());
    } else {
      step(i, at);
    }
    if (i > 0 && !at.endsInTwoVowels()) {
      for (char vowel : readings.unwritten().toCharArray()) {
        go(i, at.after(vowel));
      }
    }
  }

  private void step(int i, LetterTree at) {
    for (ScriptReadings.Step step : foreign.get(i)) {
      String option = step.option();
      LetterTree there = at.after(option);
      go(i + step.length(), there);
      if (there != null && step.mayDouble()) {
        go(i + step.length(), there.after(option.charAt(option.length() - 1)));
      }
    }
  }

  private void go(int i, @Nullable LetterTree there) {
    if (there != null) {
      from(i, there);
    }
  }
}
