package org.intersession.integrations.xfdf;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.Lines;
import org.intersession.integrations.markup.RichText;

/** What the element of an annotation contains: plain contents, and the same with styles. */
record XfdfBody(String plain, String rich) {

  /** Reads to the end of the annotation's element. */
  static XfdfBody read(XMLStreamReader xml, ReadLimits limits, SourceFile file)
      throws XMLStreamException, UnreadableFileException {
    StringBuilder plain = new StringBuilder();
    StringBuilder rich = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "contents" -> RichText.copy(xml, plain, false, limits.commentCharacters());
          case "contents-richtext" -> RichText.copy(xml, rich, true, limits.commentCharacters());
          default -> depth++;
        }
      }
      if (depth > limits.nesting() + 64) {
        throw XfdfCommentReader.refused(file, "damaged", "its elements are nested too deep.", null);
      }
    }
    return new XfdfBody(Lines.of(plain.toString()), Lines.clean(rich.toString()));
  }

  /** The plain contents, or without any the words of the rich ones. */
  String text() {
    return plain.isEmpty() ? rich : plain;
  }
}
