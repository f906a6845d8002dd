package org.intersession.integrations.word;

import java.io.IOException;

/**
 * What a paragraph says of itself before its text: style, number, outline, its own tracked mark.
 */
final class ParagraphProperties {
  private final Dates dates;

  ParagraphProperties(Dates dates) {
    this.dates = dates;
  }

  void read(Part part, OpenParagraph paragraph) throws IOException {
    int depth = part.depth();
    int numbering = Integer.MAX_VALUE;
    while (part.next() && part.depth() >= depth) {
      if (part.depth() < numbering) {
        numbering = Integer.MAX_VALUE;
      }
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "pStyle" -> paragraph.style = part.attribute("val");
        case "outlineLvl" -> paragraph.heading = Styles.outline(part.attribute("val"));
        case "numPr" -> numbering = part.depth();
        case "numId" -> paragraph.numbering = part.attribute("val");
        case "ilvl" -> paragraph.level = Styles.number(part.attribute("val"));
        case "ins" -> inserted(part, paragraph, numbering != Integer.MAX_VALUE);
        case "moveTo" -> inserted(part, paragraph, false);
        case "del", "moveFrom" -> paragraph.deleted = Mark.of(part, dates);
        case "pPrChange" -> {
          paragraph.forgetProperties();
          paragraph.numberInserted = false;
        }
        case "sectPr", "rPrChange", "tabs", "numberingChange" -> part.skip();
        default -> {}
      }
    }
  }

  private void inserted(Part part, OpenParagraph paragraph, boolean number) {
    if (number) {
      paragraph.numberInserted = true;
    } else {
      paragraph.inserted = Mark.of(part, dates);
    }
  }
}
