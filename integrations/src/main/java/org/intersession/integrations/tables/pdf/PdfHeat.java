package org.intersession.integrations.tables.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.TableDocument.HeatStrip;

/** Draws comments by paragraph and region; the number stands in each cell beside its shade. */
final class PdfHeat {
  private static final float LABELS = 110;
  private static final float SIZE = 6;
  private static final float LEADING = 7.4f;
  private static final float HEIGHT = 13;
  private static final float ROOM = Sheet.WIDTH - 2 * Sheet.MARGIN - LABELS;
  private static final int LABEL_LINES = 3;
  private static final List<Color> SHADES =
      List.of(
          Color.WHITE,
          new Color(0xe3edf7),
          new Color(0xb9d3ea),
          new Color(0x7fb0d8),
          new Color(0x3f7fb5),
          new Color(0x1f4e79));

  private final HeatStrip heat;
  private final List<Line> columns = new ArrayList<>();
  private final List<List<Line>> rows = new ArrayList<>();
  private final Wrapping wrapping;
  private final float width;
  private final int most;

  PdfHeat(HeatStrip heat, Fonts fonts) throws IOException {
    this.heat = heat;
    this.most = heat.most();
    this.wrapping = new Wrapping(fonts, SIZE);
    float widest = 0;
    for (String paragraph : heat.paragraphs()) {
      Line label = line(paragraph);
      columns.add(label);
      widest = Math.max(widest, label.width() * SIZE + 3);
    }
    for (String region : heat.regions()) {
      List<Line> lines = wrapping.lines(region, LABELS - 4, false);
      rows.add(lines.subList(0, Math.min(LABEL_LINES, lines.size())));
    }
    float shared = Math.min(24, ROOM / Math.max(1, columns.size()));
    this.width = Math.min(ROOM, Math.max(Math.max(14, shared), widest));
  }

  /** Some of the paragraphs and of the regions, drawn in one piece. */
  record Band(int firstColumn, int lastColumn, int firstRow, int lastRow, float height) {}

  /** All of it in pieces, none of them higher than the room that a page has. */
  List<Band> bands(float room) {
    List<Band> bands = new ArrayList<>();
    int perBand = Math.max(1, (int) (ROOM / width));
    for (int column = 0; column < columns.size(); column += perBand) {
      int lastColumn = Math.min(columns.size(), column + perBand);
      for (int row = 0; row < rows.size(); ) {
        float height = 2 * HEIGHT + height(row);
        int last = row + 1;
        while (last < rows.size() && height + height(last) <= room) {
          height += height(last++);
        }
        bands.add(new Band(column, lastColumn, row, last, height));
        row = last;
      }
    }
    return bands;
  }

  private float height(int row) {
    return Math.max(HEIGHT, rows.get(row).size() * LEADING + 4);
  }

  void draw(Sheet sheet, float top, Band band) throws IOException {
    for (int column = band.firstColumn(); column < band.lastColumn(); column++) {
      centred(sheet, columns.get(column), left(band, column), top + HEIGHT - 3, Color.BLACK);
    }
    float y = top + HEIGHT;
    for (int row = band.firstRow(); row < band.lastRow(); row++) {
      label(sheet, rows.get(row), y);
      for (int column = band.firstColumn(); column < band.lastColumn(); column++) {
        int count = heat.counts().get(row).get(column);
        cell(sheet, left(band, column), y, height(row), count);
      }
      y += height(row);
    }
  }

  private float left(Band band, int column) {
    return Sheet.MARGIN + LABELS + (column - band.firstColumn()) * width;
  }

  private static void label(Sheet sheet, List<Line> lines, float top) throws IOException {
    float baseline = top + HEIGHT - 4;
    for (Line line : lines) {
      float x = Sheet.MARGIN + LABELS - 4 - line.width() * SIZE;
      sheet.text(line, x, baseline, SIZE, Color.BLACK);
      baseline += LEADING;
    }
  }

  private void cell(Sheet sheet, float x, float y, float height, int count) throws IOException {
    int shade = count == 0 ? 0 : Math.max(1, (int) Math.ceil(5.0 * count / most));
    sheet.fill(x, y, width, height, SHADES.get(shade));
    sheet.frame(x, y, width, height);
    if (count > 0) {
      Color ink = shade > 3 ? Color.WHITE : Color.BLACK;
      centred(sheet, line(Integer.toString(count)), x, y + HEIGHT - 4, ink);
    }
  }

  private Line line(String text) throws IOException {
    return wrapping.lines(text, 1000, false).get(0);
  }

  private void centred(Sheet sheet, Line line, float x, float baseline, Color color)
      throws IOException {
    sheet.text(line, x + (width - line.width() * SIZE) / 2, baseline, SIZE, color);
  }
}
