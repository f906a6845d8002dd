package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import would do, row by row, before anything is written. */
record ImportPlan(List<Step> steps) {
  ImportPlan {
    steps = List.copyOf(steps);
  }

  /** What becomes of a row. */
  enum Verdict {
    ADDED,
    CHANGED,
    SAME,
    /** A person must look: it is left out. */
    DOUBTFUL,
    REFUSED
  }

  /**
   * A row.
   *
   * @param known the person whom it describes, if they are known
   * @param party the Party or observer for which the role is held
   * @param like the row whose person this is too
   */
  record Step(
      ImportedPerson said,
      Verdict verdict,
      @Nullable Long known,
      @Nullable Party party,
      @Nullable Integer like,
      List<Reason> reasons) {
    Step {
      reasons = List.copyOf(reasons);
    }

    String reason(Locale locale) {
      return reasons.stream().map(one -> one.text(locale)).collect(Collectors.joining("; "));
    }
  }

  Map<Verdict, Integer> counts() {
    Map<Verdict, Integer> counts = new TreeMap<>();
    steps.forEach(step -> counts.merge(step.verdict(), 1, Integer::sum));
    return counts;
  }

  /** How many rows are not taken over. */
  int leftOut() {
    return counts().getOrDefault(Verdict.DOUBTFUL, 0) + counts().getOrDefault(Verdict.REFUSED, 0);
  }
}
