package org.intersession.bot.consultations.anchoring;

import java.util.Comparator;

/** A pair of paragraphs that could belong together. */
record Scored(int old, int next, double score) {
  static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(pair -> -pair.score());
}
