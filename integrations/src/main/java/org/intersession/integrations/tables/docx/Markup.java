package org.intersession.integrations.tables.docx;

import java.io.IOException;
import java.io.Writer;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Writes WordprocessingML. */
final class Markup {
  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  Markup raw(String xml) throws IOException {
    out.write(xml);
    return this;
  }

  /** A paragraph in a named style; line feeds become breaks. */
  Markup paragraph(String style, String text) throws IOException {
    boolean rightToLeft = isRightToLeft(text);
    raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
    raw(rightToLeft ? "<w:bidi/></w:pPr>" : "</w:pPr>");
    if (!text.isEmpty()) {
      raw(rightToLeft ? "<w:r><w:rPr><w:rtl/></w:rPr>" : "<w:r>");
      run(text);
      raw("</w:r>");
    }
    return raw("</w:p>");
  }

  private static boolean isRightToLeft(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return false;
    }
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private void run(String text) throws IOException {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
        if (i > from) {
          raw("<w:t xml:space=\"preserve\">").escaped(text.substring(from, i)).raw("</w:t>");
        }
        if (!end) {
          raw(text.charAt(i) == '\n' ? "<w:br/>" : "<w:tab/>");
        }
        from = i + 1;
      }
    }
  }

  /** Text with what XML cannot hold replaced. */
  Markup escaped(String text) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      String other = replacement(codePoint);
      if (other != null) {
        out.write(text, written, i - written);
        out.write(other);
        written = next;
      }
      i = next;
    }
    out.write(text, written, text.length() - written);
    return this;
  }

  private static @Nullable String replacement(int codePoint) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> isXml(codePoint) ? null : "\ufffd";
    };
  }

  private static boolean isXml(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint >= 0x20 && codePoint <= 0xd7ff
        || codePoint >= 0xe000 && codePoint <= 0xfffd
        || codePoint >= 0x10000;
  }
}
