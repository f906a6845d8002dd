package org.intersession.integrations.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of an Excel file share. */
final class SharedStrings {
  private final List<String> strings = new ArrayList<>();
  private final long mostCharacters;
  private long characters;

  SharedStrings(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /** Takes a text where the parser stands on one. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("si")) {
      String text = text(xml);
      characters += text.length() + 16;
      if (characters > mostCharacters) {
        throw new XMLStreamException("more text than is read");
      }
      strings.add(text);
    }
  }

  /** The text of a number, or nothing. */
  String get(String index) {
    if (!index.matches("\\d{1,9}")) {
      return "";
    }
    int at = Integer.parseInt(index);
    return at < strings.size() ? strings.get(at) : "";
  }

  /** The words of the element on which the parser stands, up to its end, without phonetic hints. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        phonetic += phonetic > 0 || xml.getLocalName().equals("rPh") ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        phonetic -= phonetic > 0 ? 1 : 0;
      } else if (event == XMLStreamConstants.CHARACTERS && phonetic == 0) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
