package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Short texts for the tests. */
final class Texts {
  private Texts() {}

  static List<Paragraph> of(String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(new Paragraph(paragraphs.size(), "", "", List.of(), 0, 0, text));
    }
    return paragraphs;
  }

  /** The place of the first occurrence. */
  static TextSpan find(List<Paragraph> text, String quote) {
    for (Paragraph each : text) {
      int at = each.text().indexOf(quote);
      if (at >= 0) {
        return new TextSpan(each.index(), at, at + quote.length());
      }
    }
    throw new AssertionError("not in the text: " + quote);
  }
}
