package org.intersession.integrations.tables.html;

/** Text for a page. */
final class Html {
  private Html() {}

  /** Text that is only text, whatever it holds. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br>");
                default -> escaped.appendCodePoint(isText(codePoint) ? codePoint : 0xfffd);
              }
            });
    return escaped.toString();
  }

  private static boolean isText(int codePoint) {
    boolean control =
        codePoint < 0x20 && codePoint != '\t' || codePoint >= 0x7f && codePoint < 0xa0;
    boolean half = codePoint >= 0xd800 && codePoint <= 0xdfff;
    return !control && !half;
  }
}
