package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, among findings that overlap, those that together explain most of the line, then the
 * fewest, then the weightiest.
 */
final class Covering {
  private record Best(long score, @Nullable Finding last) {}

  private Covering() {}

  static List<Finding> of(Text text, int start, List<Finding> findings) {
    int length = text.form().length();
    List<List<Finding>> ending = new ArrayList<>();
    for (int i = 0; i <= length; i++) {
      ending.add(new ArrayList<>());
    }
    findings.stream()
        .filter(finding -> finding.start() >= start)
        .forEach(finding -> ending.get(finding.end()).add(finding));
    Best[] best = new Best[length + 1];
    best[start] = new Best(0, null);
    for (int i = start + 1; i <= length; i++) {
      best[i] = new Best(best[i - 1].score, null);
      for (Finding finding : ending.get(i)) {
        long score = best[finding.start()].score + score(text, finding);
        if (score > best[i].score) {
          best[i] = new Best(score, finding);
        }
      }
    }
    return chosen(best, start, length);
  }

  private static List<Finding> chosen(Best[] best, int start, int length) {
    List<Finding> chosen = new ArrayList<>();
    for (int i = length; i > start; ) {
      Finding last = best[i].last;
      if (last == null) {
        i--;
      } else {
        chosen.add(last);
        i = last.start();
      }
    }
    chosen.sort(Comparator.comparingInt(Finding::start));
    return chosen;
  }

  private static long score(Text text, Finding finding) {
    long covered = 0;
    for (int i = finding.start(); i < finding.end(); i++) {
      covered += text.form().charAt(i) == ' ' ? 0 : 1;
    }
    return covered * 1_000_000 - 10_000 + finding.weight();
  }
}
