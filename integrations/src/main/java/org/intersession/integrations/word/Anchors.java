package org.intersession.integrations.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.ProposedChange;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written where in the text: marks at points of paragraphs, and deleted stretches.
 */
final class Anchors {
  private final Map<Integer, List<Anchor>> points = new HashMap<>();
  private final Map<Integer, List<Deletion>> deletions = new HashMap<>();

  /** In this order at one point: a range that ends there holds nothing that is put in there. */
  enum Order {
    END,
    POINT,
    INSERTION,
    START
  }

  /** A mark at a point. */
  record Anchor(int offset, Order order, int id, @Nullable ProposedChange insertion) {}

  /** A stretch of a paragraph that is deleted. */
  record Deletion(int from, int to, int id, ProposedChange change) {}

  void add(int paragraph, Anchor anchor) {
    points.computeIfAbsent(paragraph, index -> new ArrayList<>()).add(anchor);
  }

  /** Adds a deletion unless another deletes part of the same already. */
  boolean add(int paragraph, Deletion deletion) {
    List<Deletion> there = deletions.computeIfAbsent(paragraph, index -> new ArrayList<>());
    for (Deletion other : there) {
      if (deletion.from() < other.to() && other.from() < deletion.to()) {
        return false;
      }
    }
    there.add(deletion);
    return true;
  }

  /** Sorts what was added. */
  void settle() {
    for (List<Anchor> anchors : points.values()) {
      anchors.sort(Comparator.comparingInt(Anchor::offset).thenComparing(Anchor::order));
    }
    for (List<Deletion> there : deletions.values()) {
      there.sort(Comparator.comparingInt(Deletion::from));
    }
  }

  /** The marks of a paragraph, which are taken out as they are written. */
  List<Anchor> of(int paragraph) {
    return points.getOrDefault(paragraph, List.of());
  }

  List<Deletion> deletionsIn(int paragraph) {
    return deletions.getOrDefault(paragraph, List.of());
  }

  /** The deletion that holds a character of a paragraph, if one does. */
  @Nullable Deletion deletionAt(int paragraph, int offset) {
    for (Deletion deletion : deletionsIn(paragraph)) {
      if (deletion.from() <= offset && offset < deletion.to()) {
        return deletion;
      }
    }
    return null;
  }
}
