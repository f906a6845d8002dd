package org.intersession.integrations.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.markup.Lines;

/** The rows of a sheet. A formula is never evaluated; the value that was saved with it is read. */
final class SheetRows {
  private static final int WIDEST = 200;
  private static final int MOST_ROWS = 300_000;

  private final SharedStrings strings;
  private final long mostCharacters;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> rowNumbers = new ArrayList<>();
  private long characters;

  SheetRows(SharedStrings strings, long mostCharacters) {
    this.strings = strings;
    this.mostCharacters = mostCharacters;
  }

  List<List<String>> rows() {
    return rows;
  }

  /** Takes what the parser stands on: a row, a cell, or the merging of cells. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> startRow();
      case "c" -> readCell(xml);
      case "mergeCell" -> merge(XlsxTables.attribute(xml, "ref"));
      default -> {}
    }
  }

  private void startRow() throws XMLStreamException {
    if (rows.size() >= MOST_ROWS) {
      throw new XMLStreamException("more rows than are read");
    }
    rows.add(new ArrayList<>());
    rowNumbers.add(0);
  }

  private void readCell(XMLStreamReader xml) throws XMLStreamException {
    CellName name = CellName.of(XlsxTables.attribute(xml, "r"));
    String text = value(xml, XlsxTables.attribute(xml, "t"));
    if (rows.isEmpty()) {
      return;
    }
    List<String> row = rows.get(rows.size() - 1);
    int column = name.column() < 0 ? row.size() : name.column();
    if (column >= WIDEST || text.isEmpty()) {
      return;
    }
    characters += text.length();
    if (characters > mostCharacters) {
      throw new XMLStreamException("more text than is read");
    }
    rowNumbers.set(rows.size() - 1, name.row());
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, text);
  }

  private String value(XMLStreamReader xml, String type) throws XMLStreamException {
    String text = "";
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> text = xml.getElementText();
          case "is" -> text = SharedStrings.text(xml);
          default -> depth++;
        }
      }
    }
    return switch (type) {
      case "s" -> Lines.of(strings.get(text.strip()));
      case "e" -> "";
      case "", "n" -> text.strip().replaceFirst("(\\d)\\.0+$", "$1");
      default -> Lines.of(text);
    };
  }

  /** Gives cells merged downwards the text of the first. */
  private void merge(String range) {
    int colon = range.indexOf(':');
    if (colon < 0) {
      return;
    }
    CellName first = CellName.of(range.substring(0, colon));
    CellName last = CellName.of(range.substring(colon + 1));
    int from = rowNumbers.indexOf(first.row());
    if (from < 0 || first.column() < 0 || first.column() >= rows.get(from).size()) {
      return;
    }
    String text = rows.get(from).get(first.column());
    for (int i = from + 1; i < rows.size() && rowNumbers.get(i) <= last.row(); i++) {
      List<String> row = rows.get(i);
      while (row.size() <= first.column()) {
        row.add("");
      }
      row.set(first.column(), text);
    }
  }
}
