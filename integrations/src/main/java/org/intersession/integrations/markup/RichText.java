package org.intersession.integrations.markup;

import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rich text of annotations (a small XHTML) as plain text, a line for each paragraph. */
public final class RichText {
  private static final Set<String> BLOCKS = Set.of("p", "div", "br", "li", "tr");

  private static final XMLInputFactory FACTORY = factory();

  private RichText() {}

  /** Makes parsers that know no DTD, fetch nothing and print nothing. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLReporter((message, errorType, related, location) -> {});
    return factory;
  }

  /** The text of a rich text; what cannot be parsed keeps its words and loses its tags. */
  public static String plain(String rich) {
    if (rich.indexOf('<') < 0) {
      return Lines.clean(rich);
    }
    try {
      return Lines.clean(parsed(rich));
    } catch (XMLStreamException notWellFormed) {
      return Lines.clean(withoutTags(rich));
    }
  }

  /**
   * Copies the words of the element on which the parser stands and moves past its end; what is
   * longer than {@code most} is cut.
   */
  public static void copy(XMLStreamReader xml, StringBuilder text, boolean styled, int most)
      throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(xml, text, styled, most);
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (BLOCKS.contains(xml.getLocalName()) && !text.isEmpty()) {
            text.append('\n');
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
  }

  private static void append(XMLStreamReader xml, StringBuilder text, boolean styled, int most) {
    int room = most - text.length();
    if (room > 0) {
      String words = styled ? Lines.spaced(xml.getText()) : xml.getText();
      text.append(words, 0, Math.min(room, words.length()));
    }
  }

  private static String parsed(String rich) throws XMLStreamException {
    XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(rich.strip()));
    StringBuilder text = new StringBuilder();
    xml.nextTag();
    copy(xml, text, true, Integer.MAX_VALUE);
    return text.toString();
  }

  private static String withoutTags(String rich) {
    StringBuilder text = new StringBuilder(rich.length());
    int at = 0;
    while (at < rich.length()) {
      int open = rich.indexOf('<', at);
      int close = open < 0 ? -1 : rich.indexOf('>', open);
      if (close < 0) {
        return text.append(rich, at, rich.length()).toString();
      }
      text.append(rich, at, open).append('\n');
      at = close + 1;
    }
    return text.toString();
  }
}
