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
  private static final XMLInputFactory XML = factory();

  private RichText() {}

  /** A parser that knows no DTD and fetches nothing. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
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

  private static String parsed(String rich) throws XMLStreamException {
    XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(rich.strip()));
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      append(reader, text);
    }
    return text.toString();
  }

  /** Adds what the parser stands on: words, and a line feed before each further block. */
  static void append(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(Lines.spaced(reader.getText()));
      case XMLStreamConstants.START_ELEMENT -> {
        if (BLOCKS.contains(reader.getLocalName()) && !text.isEmpty()) {
          text.append('\n');
        }
      }
      case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type is not read");
      default -> {}
    }
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
