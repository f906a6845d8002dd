package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.ReadDocument.Paragraph;

/**
 * Which paragraph of a text is which in another language: one by one where they are as many, else
 * by the printed numbers and headings.
 */
public final class LanguageAlignment {
  private final int[] targets;
  private final boolean oneByOne;

  /** Aligns two language versions. */
  public LanguageAlignment(List<Paragraph> from, List<Paragraph> to) {
    this.targets = new int[from.size()];
    Arrays.fill(targets, -1);
    List<Paragraph> mine = withText(from);
    List<Paragraph> theirs = withText(to);
    this.oneByOne = mine.size() == theirs.size() && sameShape(mine, theirs);
    if (oneByOne) {
      for (int i = 0; i < mine.size(); i++) {
        targets[mine.get(i).index()] = theirs.get(i).index();
      }
    } else {
      bySigns(mine, theirs);
    }
  }

  /** The same paragraph in the other language, or -1 where that is unsure. */
  public int of(int paragraph) {
    return targets[paragraph];
  }

  /** Whether every paragraph has its counterpart. */
  public boolean isOneByOne() {
    return oneByOne;
  }

  private static List<Paragraph> withText(List<Paragraph> paragraphs) {
    return paragraphs.stream().filter(each -> !each.text().isBlank()).toList();
  }

  private static boolean sameShape(List<Paragraph> mine, List<Paragraph> theirs) {
    for (int i = 0; i < mine.size(); i++) {
      if (!sign(mine.get(i)).equals(sign(theirs.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String sign(Paragraph paragraph) {
    return paragraph.headingLevel() + " " + paragraph.number().replaceAll("\\s+", "");
  }

  /** Runs of paragraphs between equal signs, aligned where both runs are as long. */
  private void bySigns(List<Paragraph> mine, List<Paragraph> theirs) {
    Map<String, Integer> places = unique(theirs);
    Map<String, Integer> own = unique(mine);
    List<int[]> anchors = new ArrayList<>();
    anchors.add(new int[] {-1, -1});
    for (int i = 0; i < mine.size(); i++) {
      String sign = sign(mine.get(i));
      Integer j = own.containsKey(sign) ? places.get(sign) : null;
      if (j != null && j > anchors.get(anchors.size() - 1)[1]) {
        anchors.add(new int[] {i, j});
        targets[mine.get(i).index()] = theirs.get(j).index();
      }
    }
    anchors.add(new int[] {mine.size(), theirs.size()});
    for (int k = 1; k < anchors.size(); k++) {
      fill(mine, theirs, anchors.get(k - 1), anchors.get(k));
    }
  }

  private void fill(List<Paragraph> mine, List<Paragraph> theirs, int[] after, int[] before) {
    boolean equal = before[0] - after[0] == before[1] - after[1];
    for (int i = after[0] + 1; equal && i < before[0]; i++) {
      Paragraph other = theirs.get(after[1] + i - after[0]);
      targets[mine.get(i).index()] = other.index();
    }
  }

  private static Map<String, Integer> unique(List<Paragraph> paragraphs) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!paragraphs.get(i).number().isEmpty()) {
        places.merge(sign(paragraphs.get(i)), i, (one, other) -> -1);
      }
    }
    places.values().removeIf(place -> place < 0);
    return places;
  }
}
