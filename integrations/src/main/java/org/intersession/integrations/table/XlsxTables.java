package org.intersession.integrations.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.markup.RichText;
import org.jspecify.annotations.Nullable;

/** The sheets of an Excel file as tables, streamed from its parts. */
final class XlsxTables {
  static final String WORKBOOK = "xl/workbook.xml";

  private final Parts parts;
  private final long mostCharacters;

  XlsxTables(Parts parts, long mostCharacters) {
    this.parts = parts;
    this.mostCharacters = mostCharacters;
  }

  /** The sheets in their order. */
  List<Table> read() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    each(
        "xl/_rels/workbook.xml.rels",
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            targets.put(attribute(xml, "Id"), path(attribute(xml, "Target")));
          }
        });
    List<String[]> sheets = new ArrayList<>();
    each(
        WORKBOOK,
        xml -> {
          if (xml.getLocalName().equals("sheet")) {
            String target = targets.getOrDefault(relation(xml), "");
            sheets.add(new String[] {attribute(xml, "name"), target});
          }
        });
    SharedStrings strings = new SharedStrings(mostCharacters);
    each("xl/sharedStrings.xml", strings::read);
    List<Table> tables = new ArrayList<>();
    for (String[] sheet : sheets) {
      SheetRows rows = new SheetRows(strings, mostCharacters);
      each(sheet[1], rows::read);
      tables.add(new Table(sheet[0], rows.rows()));
    }
    return tables;
  }

  /** Calls at the start of each element of a part, if the part exists. */
  private void each(String part, OnElement visitor) throws IOException, XMLStreamException {
    try (InputStream in = parts.open(part)) {
      if (in == null) {
        return;
      }
      XMLStreamReader xml = RichText.factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new XMLStreamException("a document type is refused");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          visitor.visit(xml);
        }
      }
    }
  }

  static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean own = xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty();
      if (!own && xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** Sees the parser on the start of an element. */
  private interface OnElement {
    void visit(XMLStreamReader xml) throws XMLStreamException;
  }
}
