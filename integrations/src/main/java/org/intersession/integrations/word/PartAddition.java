package org.intersession.integrations.word;

/**
 * Elements that are added to a part, which is made if the document does not have it.
 *
 * @param type the last word of its relationship's type
 * @param relationship the whole type, or empty for one of the standard's own
 * @param root the name of its outermost element
 */
record PartAddition(
    String type,
    String relationship,
    String root,
    String prefix,
    String namespace,
    String content) {

  /** A part of nothing else. */
  String alone() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<"
        + root
        + " xmlns:"
        + prefix
        + "=\""
        + namespace
        + "\">"
        + content
        + "</"
        + root
        + ">";
  }

  /** A part with this at its end. */
  String addedTo(String xml) {
    return XmlEnd.insert(xml, content);
  }

  String contentType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml";
  }
}
