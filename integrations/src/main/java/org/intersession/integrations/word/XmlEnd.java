package org.intersession.integrations.word;

/** The end of an XML text, before which something is put. */
final class XmlEnd {
  private XmlEnd() {}

  /** The text with more at the end of its outermost element. */
  static String insert(String xml, String content) {
    int end = xml.lastIndexOf("</");
    if (end >= 0) {
      return xml.substring(0, end) + content + xml.substring(end);
    }
    int empty = xml.lastIndexOf("/>");
    int start = xml.lastIndexOf('<', empty);
    String tag = xml.substring(start + 1, empty).strip();
    String name = tag.split("\\s", 2)[0];
    return xml.substring(0, start) + "<" + tag + ">" + content + "</" + name + ">";
  }
}
