package org.intersession.integrations.word;

import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.word.NumberCounters.Printed;
import org.jspecify.annotations.Nullable;

/** Gives each paragraph its number as printed, and the headings that it stands under. */
final class Outline {
  private final Styles styles;
  private final Numbering numbering;
  private final NumberCounters counters;
  private final NumberPath path = new NumberPath();
  private final Headings headings = new Headings();

  Outline(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
    this.counters = new NumberCounters(numbering);
  }

  Paragraph finish(OpenParagraph open) {
    String style = open.style == null ? styles.usual() : open.style;
    int level = open.heading >= 0 ? open.heading : styles.heading(style);
    String text = open.text.toString();
    Printed printed = printed(open, style);
    String number = number(printed, level, text);
    List<String> above = headings.above(level);
    if (level > 0 && !text.isBlank()) {
      headings.enter(level, printed == null || number.isEmpty() ? text : number + " " + text);
    }
    return new Paragraph(open.index, open.id, number, above, level, 0, text);
  }

  private String number(@Nullable Printed printed, int level, String text) {
    if (level > 0) {
      path.heading();
      return printed == null ? "" : printed.text();
    }
    return printed == null ? path.typed(text) : path.listed(printed);
  }

  private @Nullable Printed printed(OpenParagraph open, String style) {
    String list = open.numbering != null ? open.numbering : styles.numbering(style);
    if (list == null || list.equals("0") || open.numberInserted) {
      return null;
    }
    return counters.next(list, level(open, list, style));
  }

  private int level(OpenParagraph open, String list, String style) {
    if (open.level >= 0) {
      return open.level;
    }
    int ofStyle = styles.level(style);
    return ofStyle >= 0 ? ofStyle : numbering.levelOfStyle(list, style);
  }
}
