package org.intersession.integrations.markup;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.integrations.ReviewState;

/**
 * Which comments count as done: those whose last state in the Review model is Completed. Accepted,
 * Rejected and Cancelled say what somebody thinks of a comment, not that it is dealt with; the
 * Marked model is a reader's private tick.
 */
final class ResolvedThreads {
  private ResolvedThreads() {}

  /** The ids of the comments that are done. */
  static Set<String> of(List<ReviewState> states) {
    Map<String, ReviewState> last = new HashMap<>();
    for (ReviewState state : states) {
      if (!"Marked".equalsIgnoreCase(state.model())) {
        last.merge(state.comment(), state, ResolvedThreads::later);
      }
    }
    Set<String> done = new HashSet<>();
    last.values().stream()
        .filter(state -> "Completed".equalsIgnoreCase(state.state()))
        .forEach(state -> done.add(state.comment()));
    return done;
  }

  private static ReviewState later(ReviewState first, ReviewState second) {
    OffsetDateTime before = first.date();
    OffsetDateTime after = second.date();
    return before != null && after != null && before.isAfter(after) ? first : second;
  }
}
