package org.intersession.integrations.word;

/** Writes text into XML. */
final class Xml {
  private Xml() {}

  /** Text for an attribute or element; what XML cannot hold is left out. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int point) {
    switch (point) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\n', '\r', '\t' -> escaped.append("&#").append(point).append(';');
      default -> {
        boolean held =
            point >= 0x20
                && !(point >= 0xD800 && point <= 0xDFFF)
                && point != 0xFFFE
                && point != 0xFFFF;
        if (held) {
          escaped.appendCodePoint(point);
        }
      }
    }
  }
}
