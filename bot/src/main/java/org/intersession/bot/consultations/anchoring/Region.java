package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Paragraphs that follow each other, as one text with a line feed between them. */
final class Region {
  private final int first;
  private final List<Integer> starts = new ArrayList<>();
  private final String text;

  Region(List<Paragraph> all, int first, int last) {
    this.first = first;
    StringBuilder joined = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first) {
        joined.append('\n');
      }
      starts.add(joined.length());
      joined.append(all.get(i).text());
    }
    this.text = joined.toString();
  }

  /** The regions that these paragraphs form, in their order. */
  static List<Region> of(List<Paragraph> all, List<Integer> paragraphs) {
    List<Integer> sorted = paragraphs.stream().sorted().distinct().toList();
    List<Region> regions = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from;
      while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
        to++;
      }
      regions.add(new Region(all, sorted.get(from), sorted.get(to)));
      from = to + 1;
    }
    return regions;
  }

  String text() {
    return text;
  }

  int first() {
    return first;
  }

  /** Where a paragraph begins in this text. */
  int offsetOf(int paragraph) {
    return starts.get(paragraph - first);
  }

  /** The place of some characters of this text, in the paragraph where they begin. */
  TextSpan span(int start, int end) {
    int at = 0;
    while (at + 1 < starts.size() && starts.get(at + 1) <= start) {
      at++;
    }
    return new TextSpan(first + at, start - starts.get(at), end - starts.get(at));
  }
}
