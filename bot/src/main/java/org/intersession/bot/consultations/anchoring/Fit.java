package org.intersession.bot.consultations.anchoring;

import java.util.List;
import java.util.Map;
import org.intersession.integrations.ReadDocument.Paragraph;

/** How well an old paragraph and a next one fit each other, alone and with their neighbours. */
final class Fit {
  /** Two paragraphs so alike say much the same. */
  static final double ALIKE = 0.5;

  private static final double CONTAINED = 0.7;
  private static final double HINT = 0.15;

  private final List<Paragraph> old;
  private final List<Paragraph> next;
  private final Profiles profiles;
  private final Likenesses likenesses;

  Fit(List<Paragraph> old, List<Paragraph> next) {
    this.old = old;
    this.next = next;
    this.profiles = new Profiles(old, next);
    this.likenesses = new Likenesses(old, next, profiles);
  }

  int oldSize() {
    return old.size();
  }

  int nextSize() {
    return next.size();
  }

  Profile old(int i) {
    return profiles.old().get(i);
  }

  Profile next(int j) {
    return profiles.next().get(j);
  }

  /**
   * The likeness of the likeliest next paragraphs; that of a paragraph outside the text is none.
   */
  double likeness(int i, int j) {
    return likenesses.of(i, j);
  }

  Map<Integer, Double> likenesses(int i) {
    return likenesses.of(i);
  }

  /** The likeness of any two, also where others are likelier. */
  double anyLikeness(int i, int j) {
    return old(i).likeness(next(j));
  }

  boolean sameText(int i, int j) {
    return PlainText.textOf(old.get(i).text()).equals(PlainText.textOf(next.get(j).text()));
  }

  boolean sameLevel(int i, int j) {
    return old.get(i).headingLevel() == next.get(j).headingLevel();
  }

  /** Whether the one could have become the other. */
  boolean acceptable(int i, int j) {
    double likeness = likeness(i, j);
    return likeness >= ALIKE
        || likeness >= HINT
            && Math.max(old(i).containedIn(next(j)), next(j).containedIn(old(i))) >= CONTAINED;
  }

  /** How well the neighbours fit as well. */
  double support(int i, int j) {
    double before =
        Math.max(likeness(i - 1, j - 1), Math.max(likeness(i - 1, j - 2), likeness(i - 2, j - 1)));
    double after =
        Math.max(likeness(i + 1, j + 1), Math.max(likeness(i + 1, j + 2), likeness(i + 2, j + 1)));
    return (before + after) / 2;
  }
}
