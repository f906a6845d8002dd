package org.intersession.bot.consultations.merge;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.consultations.anchoring.Difference;
import org.intersession.bot.consultations.anchoring.ParagraphAlignment;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Compares a returned copy with the text that was sent out. */
final class SilentEdits {
  private SilentEdits() {}

  static List<SilentEdit> of(
      String file, List<Paragraph> copy, List<Paragraph> sent, ParagraphAlignment alignment) {
    List<SilentEdit> edits = new ArrayList<>();
    boolean[] seen = new boolean[sent.size()];
    int last = -1;
    for (int i = 0; i < copy.size(); i++) {
      String after = copy.get(i).text();
      int match = alignment.matchOf(i);
      if (match < 0) {
        add(edits, new SilentEdit(file, last, "", after));
        continue;
      }
      seen[match] = true;
      last = match;
      add(edits, new SilentEdit(file, match, sent.get(match).text(), after));
    }
    for (int j = 0; j < sent.size(); j++) {
      if (!seen[j]) {
        add(edits, new SilentEdit(file, j, sent.get(j).text(), ""));
      }
    }
    return edits;
  }

  private static void add(List<SilentEdit> edits, SilentEdit edit) {
    if (Difference.isMeant(edit.before(), edit.after())) {
      edits.add(edit);
    }
  }
}
