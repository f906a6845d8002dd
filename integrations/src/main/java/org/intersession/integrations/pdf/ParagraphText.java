package org.intersession.integrations.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a paragraph as one text and tells every glyph where it came to stand. */
final class ParagraphText {
  private final StringBuilder text = new StringBuilder();
  private final int index;
  private @Nullable Glyph last;

  ParagraphText(int index) {
    this.index = index;
  }

  String text() {
    return text.toString();
  }

  /** Adds a line; its glyphs are ranked from {@code order}, and the next free rank is returned. */
  int add(TextLine line, int order) {
    joinTo(line.glyphs);
    int rank = order;
    Glyph before = null;
    for (Glyph glyph : line.glyphs) {
      if (before != null && Spacing.between(before, glyph)) {
        space();
      }
      glyph.order = rank++;
      place(glyph);
      before = glyph;
    }
    return rank;
  }

  private void place(Glyph glyph) {
    glyph.paragraph = index;
    if (glyph.isBlank()) {
      glyph.start = text.length();
      space();
      glyph.end = text.length();
      return;
    }
    glyph.start = text.length();
    text.append(glyph.text);
    glyph.end = text.length();
    last = glyph;
  }

  /** One space at most, and none at the beginning. */
  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void joinTo(List<Glyph> next) {
    Glyph before = last;
    if (before == null) {
      return;
    }
    Glyph first = next.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow();
    if (Hyphen.breaksWord(text, first.text)) {
      while (text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      text.setLength(text.length() - 1);
      before.start = text.length();
      before.end = text.length();
      before.brokenHere = true;
    } else if (!Hyphen.needsNoSpace(text, first.text)) {
      space();
    }
  }
}
