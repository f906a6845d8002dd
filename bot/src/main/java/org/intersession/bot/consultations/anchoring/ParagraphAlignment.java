package org.intersession.bot.consultations.anchoring;

import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;

/**
 * Which paragraph of the next draft each old paragraph has become, although paragraphs were edited,
 * moved, split, merged, renumbered, added and dropped.
 */
public final class ParagraphAlignment {
  private final Fit fit;
  private final Unmoved unmoved;
  private final Matches matches;
  private final Parts parts;
  private final Doubts doubts;

  /** Aligns two versions. */
  public ParagraphAlignment(List<Paragraph> old, List<Paragraph> next) {
    this.fit = new Fit(old, next);
    this.unmoved = new Unmoved(fit);
    Merged merged = new Merged(fit, unmoved);
    Splits splits = new Splits(fit, unmoved, merged);
    this.matches = new Matches(fit, unmoved, merged, splits);
    this.parts = new Parts(fit, matches, merged, splits);
    this.doubts = new Doubts(fit, merged, matches, parts);
  }

  /** The paragraph that it has become, or -1. */
  public int matchOf(int paragraph) {
    return matches.nextOf(paragraph);
  }

  /** Whether the paragraph kept its place among the others. */
  public boolean inOrder(int paragraph) {
    int place = matches.placeOf(paragraph);
    return place >= 0 && unmoved.allows(paragraph, place);
  }

  /** The old paragraphs in sequence that were merged into one with this, this among them. */
  int[] mergedWith(int paragraph) {
    int into = matches.placeOf(paragraph);
    int from = paragraph;
    int to = paragraph;
    while (into >= 0 && from > 0 && matches.placeOf(from - 1) == into) {
      from--;
    }
    while (into >= 0 && to + 1 < fit.oldSize() && matches.placeOf(to + 1) == into) {
      to++;
    }
    return new int[] {from, to};
  }

  /** Whether the match says much the same, or stands where it stood. */
  boolean isClose(int paragraph) {
    int match = matches.nextOf(paragraph);
    return match >= 0
        && (fit.likeness(paragraph, match) >= Fit.ALIKE || unmoved.allows(paragraph, match));
  }

  /** The paragraphs that it was split into or merged with, its match first. */
  List<Integer> partsOf(int paragraph) {
    return parts.of(paragraph);
  }

  /** The other paragraphs that could as well be the match: none when the match is certain. */
  List<Integer> rivalsOf(int paragraph) {
    return doubts.rivalsOf(paragraph);
  }

  /** Whether the match could as well be another's. */
  boolean contested(int paragraph) {
    return doubts.isContested(paragraph);
  }
}
