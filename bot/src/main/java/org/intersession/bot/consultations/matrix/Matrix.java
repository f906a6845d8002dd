package org.intersession.bot.consultations.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.parties.Party;
import org.intersession.bot.consultations.parties.PartyList;
import org.jspecify.annotations.Nullable;

/** Everything that was said, general comments first, then by paragraph and Party. */
public record Matrix(List<MatrixRow> rows) {
  /** Keeps a copy. */
  public Matrix {
    rows = List.copyOf(rows);
  }

  /** Compiles comments; Parties stand in the instrument's order, others after them by name. */
  public static Matrix of(List<Comment> comments, PartyList parties) {
    Map<String, Comment> byId = new LinkedHashMap<>();
    comments.forEach(comment -> byId.put(comment.id(), comment));
    Map<String, List<Comment>> replies = new HashMap<>();
    List<Comment> threads = new ArrayList<>();
    for (Comment comment : comments) {
      Comment root = root(comment, byId);
      if (root == comment) {
        threads.add(comment);
      } else {
        replies.computeIfAbsent(root.id(), any -> new ArrayList<>()).add(comment);
      }
    }
    threads.sort(order(parties));
    List<MatrixRow> rows = new ArrayList<>();
    for (Comment thread : threads) {
      List<Comment> answers = replies.getOrDefault(thread.id(), List.of());
      rows.add(new MatrixRow(rows.size() + 1, thread, answers, "", Status.OPEN));
    }
    return new Matrix(rows);
  }

  /** A reply whose parents are lost, or answer each other, stands on its own. */
  private static Comment root(Comment comment, Map<String, Comment> byId) {
    Comment at = comment;
    for (int steps = 0; steps <= byId.size() && at.answers() != null; steps++) {
      Comment parent = byId.get(at.answers());
      if (parent == null) {
        return at;
      }
      at = parent;
    }
    return at.answers() == null ? at : comment;
  }

  private static Comparator<Comment> order(PartyList parties) {
    Map<String, Party> byName = new HashMap<>();
    parties.parties().forEach(party -> byName.put(party.name(), party));
    return Comparator.comparingInt((Comment comment) -> comment.mark().paragraph())
        .thenComparing(comment -> rank(byName.get(comment.author().party()), comment))
        .thenComparing(comment -> comment.author().name())
        .thenComparingInt(comment -> comment.mark().start());
  }

  /** Parties in their order, then those not on the list, then observers. */
  private static int rank(@Nullable Party party, Comment comment) {
    if (party == null) {
      return comment.author().party().isEmpty() ? 2_000_001 : 2_000_000;
    }
    return Math.min(1_000_000, party.order()) + (party.observer() ? 3_000_000 : 0);
  }
}
