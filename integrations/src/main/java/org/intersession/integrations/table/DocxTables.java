package org.intersession.integrations.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The outermost tables of a Word document, streamed; the text of inner ones is in their cell. */
final class DocxTables {
  private static final int DEEPEST = 200;
  private static final int WIDEST = 200;

  private final XMLStreamReader xml;
  private final long mostCharacters;
  private final List<Table> tables = new ArrayList<>();
  private List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int tableDepth;
  private int span;
  private boolean merged;
  private long characters;

  DocxTables(XMLStreamReader xml, long mostCharacters) {
    this.xml = xml;
    this.mostCharacters = mostCharacters;
  }

  /** Reads the whole document part. */
  List<Table> read() throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type is refused");
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
          }
          start(xml.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(xml.getLocalName());
        }
        default -> {}
      }
    }
    return tables;
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "tbl" -> tableDepth++;
      case "tr" -> {
        if (tableDepth == 1) {
          row = new ArrayList<>();
        }
      }
      case "tc" -> startCell();
      case "gridSpan" -> span = Math.max(1, number());
      case "vMerge" -> merged = tableDepth == 1 && !"restart".equals(value());
      case "t" -> addText();
      case "tab", "br", "cr" -> cell.append(name.equals("tab") ? ' ' : '\n');
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> cell.append('\n');
      case "tc" -> endCell();
      case "tr" -> {
        if (tableDepth == 1) {
          rows.add(row);
        }
      }
      case "tbl" -> endTable();
      default -> {}
    }
  }

  private void startCell() {
    if (tableDepth == 1) {
      cell.setLength(0);
      span = 1;
      merged = false;
    }
  }

  private void endCell() {
    if (tableDepth != 1) {
      return;
    }
    String text = cell.toString().strip();
    for (int i = 0; i < span && row.size() < WIDEST; i++) {
      row.add(merged && text.isEmpty() ? above(row.size()) : text);
    }
  }

  private void endTable() {
    tableDepth--;
    if (tableDepth == 0) {
      tables.add(new Table("", rows));
      rows = new ArrayList<>();
      cell.setLength(0);
    }
  }

  private void addText() throws XMLStreamException {
    String text = xml.getElementText();
    characters += text.length();
    if (characters > mostCharacters) {
      throw new XMLStreamException("more text than is read");
    }
    if (tableDepth > 0) {
      cell.append(text);
    }
  }

  private String above(int column) {
    List<String> previous = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    return column < previous.size() ? previous.get(column) : "";
  }

  private int number() {
    String value = value();
    return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
  }

  private String value() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
