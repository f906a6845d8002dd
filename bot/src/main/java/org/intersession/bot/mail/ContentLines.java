package org.intersession.bot.mail;

/** Content lines of RFC 5545: escaped, folded after 75 octets, ended by CRLF. */
final class ContentLines {
  private static final int OCTETS = 75;
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** A line that needs no escaping; a line break in it would be another line, so there is none. */
  void add(String line) {
    fold(line.replaceAll("\\p{Cntrl}", " "));
  }

  /** A property whose value is free text. */
  void text(String name, String value) {
    String escaped =
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replaceAll("\r\n?|\n|\u2028|\u2029|\u0085", "\n")
            .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
            .replace("\n", "\\n");
    fold(name + ":" + escaped);
  }

  /** The value of a parameter, which can hold no quote (RFC 6868). */
  static String parameter(String value) {
    return "\"" + value.replaceAll("\\p{Cntrl}", " ").replace("^", "^^").replace("\"", "^'") + "\"";
  }

  /** All lines. */
  String text() {
    return text.toString();
  }

  /** Never within a character: a line may be decoded by itself. */
  private void fold(String line) {
    int octets = 0;
    for (int index = 0; index < line.length(); ) {
      int character = line.codePointAt(index);
      int size = octets(character);
      if (octets + size > OCTETS) {
        text.append(END).append(' ');
        octets = 1;
      }
      text.appendCodePoint(character);
      octets += size;
      index += Character.charCount(character);
    }
    text.append(END);
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
