package org.intersession.bot.commands;

import java.util.Comparator;
import java.util.List;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Unknown;

/** The line as it may have been meant, to be said with one press. */
final class Corrections {
  private Corrections() {}

  /** The line with the nearest word in each unknown one's place; none where a word has none. */
  static List<Candidate> of(String line, Reading reading) {
    boolean all = reading.unknown().stream().allMatch(unknown -> unknown.nearest() != null);
    if (reading.unknown().isEmpty() || !all) {
      return List.of();
    }
    List<Unknown> fromTheEnd =
        reading.unknown().stream()
            .sorted(Comparator.comparingInt(Unknown::start).reversed())
            .toList();
    StringBuilder corrected = new StringBuilder(line);
    for (Unknown unknown : fromTheEnd) {
      int end = unknown.start() + unknown.said().length();
      if (end > line.length() || !line.startsWith(unknown.said(), unknown.start())) {
        return List.of();
      }
      corrected.replace(unknown.start(), end, String.valueOf(unknown.nearest()));
    }
    return List.of(new Candidate(corrected.toString(), corrected.toString()));
  }
}
