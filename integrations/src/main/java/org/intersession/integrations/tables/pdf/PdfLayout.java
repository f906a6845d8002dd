package org.intersession.integrations.tables.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableDocument.HeatStrip;

/** Lays a table out on pages; a row that does not fit goes on on the next page. */
final class PdfLayout {
  private static final float SIZE = 7;
  private static final float LEADING = 8.8f;
  private static final float PADDING = 3;
  private static final float BOTTOM = Sheet.HEIGHT - Sheet.MARGIN - 12;
  private static final Color HEADING = new Color(0xe2e8f0);

  private final PDDocument document;
  private final TableDocument table;
  private final Fonts fonts;
  private final float[] lefts;
  private final float[] widths;
  private Sheet sheet;
  private float top = Sheet.MARGIN;
  private int pages = 1;

  PdfLayout(PDDocument document, TableDocument table) throws IOException {
    this.document = document;
    this.table = table;
    this.fonts = new Fonts(document);
    this.sheet = new Sheet(document);
    this.widths = widths(table.columns());
    this.lefts = lefts(widths, table.rightToLeft());
  }

  void draw() throws IOException {
    block(table.title(), 14, true);
    block(table.subtitle(), 9, false);
    if (table.heat() != null) {
      heat(table.heat());
    }
    headings();
    for (List<String> row : table.rows()) {
      row(cells(row, false));
    }
    top += 6;
    for (String note : table.notes()) {
      block(note, 8, false);
    }
    if (fonts.anyMissing()) {
      block("\u25a1: no font on this computer has this character.", 8, false);
    }
    footer();
    sheet.close();
  }

  private static float[] widths(List<Column> columns) {
    float all = columns.stream().mapToInt(Column::weight).sum();
    float[] widths = new float[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (Sheet.WIDTH - 2 * Sheet.MARGIN) * columns.get(i).weight() / all;
    }
    return widths;
  }

  private static float[] lefts(float[] widths, boolean rightToLeft) {
    float[] lefts = new float[widths.length];
    float at = rightToLeft ? Sheet.WIDTH - Sheet.MARGIN : Sheet.MARGIN;
    for (int i = 0; i < widths.length; i++) {
      lefts[i] = rightToLeft ? at - widths[i] : at;
      at += rightToLeft ? -widths[i] : widths[i];
    }
    return lefts;
  }

  private void block(String text, float size, boolean bold) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    float width = Sheet.WIDTH - 2 * Sheet.MARGIN;
    for (Line line : new Wrapping(fonts, size).lines(text, width, bold)) {
      if (top + size * 1.3f > BOTTOM) {
        newPage();
      }
      top += size * 1.3f;
      boolean right = table.rightToLeft() || line.rightToLeft();
      float x = right ? Sheet.MARGIN + width - line.width() * size : Sheet.MARGIN;
      sheet.text(line, x, top, size, Color.BLACK);
    }
    top += size * 0.4f;
  }

  private List<List<Line>> cells(List<String> row, boolean bold) throws IOException {
    Wrapping wrapping = new Wrapping(fonts, SIZE);
    List<List<Line>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(wrapping.lines(row.get(i), widths[i] - 2 * PADDING, bold));
    }
    return cells;
  }

  private void headings() throws IOException {
    List<List<Line>> cells = cells(table.columns().stream().map(Column::heading).toList(), true);
    float height = height(cells);
    if (top + height + 3 * LEADING > BOTTOM) {
      newSheet();
    }
    for (int i = 0; i < widths.length; i++) {
      sheet.fill(lefts[i], top, widths[i], height, HEADING);
    }
    put(cells, 0, height);
  }

  private static float height(List<List<Line>> cells) {
    return rows(cells) * LEADING + 2 * PADDING;
  }

  private static int rows(List<List<Line>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }

  private void row(List<List<Line>> cells) throws IOException {
    int lines = rows(cells);
    boolean fits = top + height(cells) <= BOTTOM;
    boolean small = height(cells) < (BOTTOM - Sheet.MARGIN) / 3;
    if (!fits && small) {
      newPage();
    }
    for (int from = 0; from < lines; ) {
      int room = (int) ((BOTTOM - top - 2 * PADDING) / LEADING);
      if (room < 1) {
        newPage();
        continue;
      }
      int shown = Math.min(room, lines - from);
      put(cells, from, shown * LEADING + 2 * PADDING);
      from += shown;
    }
  }

  private void put(List<List<Line>> cells, int from, float height) throws IOException {
    int shown = Math.round((height - 2 * PADDING) / LEADING);
    for (int i = 0; i < widths.length; i++) {
      sheet.frame(lefts[i], top, widths[i], height);
      List<Line> lines = cells.get(i);
      for (int at = from; at < Math.min(from + shown, lines.size()); at++) {
        Line line = lines.get(at);
        boolean right = line.rightToLeft();
        float x = right ? lefts[i] + widths[i] - PADDING - line.width() * SIZE : lefts[i] + PADDING;
        float baseline = top + PADDING + (at - from) * LEADING + SIZE;
        sheet.text(line, x, baseline, SIZE, Color.BLACK);
      }
    }
    top += height;
  }

  private void newSheet() throws IOException {
    footer();
    sheet.close();
    sheet = new Sheet(document);
    pages++;
    top = Sheet.MARGIN;
  }

  private void newPage() throws IOException {
    newSheet();
    headings();
  }

  private void footer() throws IOException {
    Line line = new Wrapping(fonts, SIZE).lines(Integer.toString(pages), 100, false).get(0);
    sheet.text(line, Sheet.WIDTH / 2, Sheet.HEIGHT - Sheet.MARGIN / 2, SIZE, Color.BLACK);
  }

  private void heat(HeatStrip heat) throws IOException {
    block(heat.title(), 9, true);
    PdfHeat strip = new PdfHeat(heat, fonts);
    for (PdfHeat.Band band : strip.bands(BOTTOM - Sheet.MARGIN)) {
      if (top + band.height() > BOTTOM) {
        newSheet();
      }
      strip.draw(sheet, top, band);
      top += band.height();
    }
    top += 8;
  }
}
