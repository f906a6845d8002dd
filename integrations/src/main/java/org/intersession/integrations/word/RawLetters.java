package org.intersession.integrations.word;

/** The letters of one element as they are written, some of them as entities. */
final class RawLetters {
  private final String xml;
  private int raw;
  private int decoded;

  /**
   * @param raw where they begin in what is written
   * @param decoded which character of the paragraph the first of them is
   */
  RawLetters(String xml, int raw, int decoded) {
    this.xml = xml;
    this.raw = raw;
    this.decoded = decoded;
  }

  /** Where a character of the paragraph is written; asked from the first to the last. */
  int at(int offset) {
    for (; decoded < offset; decoded++) {
      if (xml.charAt(raw) == '&') {
        int semicolon = xml.indexOf(';', raw);
        decoded += isWide(semicolon) ? 1 : 0;
        raw = semicolon + 1;
      } else if (xml.startsWith("\r\n", raw)) {
        raw += 2;
      } else {
        raw++;
      }
    }
    return raw;
  }

  /** A character by its number that Java counts as two. */
  private boolean isWide(int semicolon) {
    String code = xml.substring(raw + 1, semicolon);
    if (!code.startsWith("#")) {
      return false;
    }
    int point =
        code.startsWith("#x")
            ? Integer.parseInt(code.substring(2), 16)
            : Integer.parseInt(code.substring(1));
    return point > 0xFFFF;
  }
}
