package org.intersession.integrations.word;

/** The tags of an XML text as they are written in it, one after the other. */
final class RawTags {
  private final String xml;
  private int start;
  private int end;
  private boolean empty;
  private boolean endOfEmpty;

  RawTags(String xml) {
    this.xml = xml;
  }

  /** Goes to the next tag; the tag of an empty element comes twice, as its start and as its end. */
  void next() {
    if (empty && !endOfEmpty) {
      endOfEmpty = true;
      return;
    }
    endOfEmpty = false;
    start = nextTag(end);
    end = endOfTag(start);
    empty = xml.charAt(end - 2) == '/';
  }

  private int nextTag(int from) {
    int at = xml.indexOf('<', from);
    while (xml.charAt(at + 1) == '!' || xml.charAt(at + 1) == '?') {
      String close =
          xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : "?>";
      at = xml.indexOf('<', xml.indexOf(close, at) + close.length());
    }
    return at;
  }

  private int endOfTag(int from) {
    char quote = 0;
    for (int at = from; ; at++) {
      char character = xml.charAt(at);
      if (quote != 0) {
        quote = character == quote ? 0 : quote;
      } else if (character == '"' || character == '\'') {
        quote = character;
      } else if (character == '>') {
        return at + 1;
      }
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isEmpty() {
    return empty;
  }

  /** The name in the tag, with its prefix. */
  String name() {
    int from = start + (xml.charAt(start + 1) == '/' ? 2 : 1);
    int to = from;
    while ("/> \t\r\n".indexOf(xml.charAt(to)) < 0) {
      to++;
    }
    return xml.substring(from, to);
  }
}
