package org.intersession.integrations.tables.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.intersession.integrations.TableDocument.HeatStrip;

/** Draws comments by paragraph and region; the number stands in each cell beside its shade. */
final class PdfHeat {
  private static final float LABELS = 110;
  private static final float SIZE = 6;
  private static final float HEIGHT = 13;
  private static final List<Color> SHADES =
      List.of(
          Color.WHITE,
          new Color(0xe3edf7),
          new Color(0xb9d3ea),
          new Color(0x7fb0d8),
          new Color(0x3f7fb5),
          new Color(0x1f4e79));

  private final HeatStrip heat;
  private final Wrapping wrapping;
  private final float width;
  private final int perBand;

  PdfHeat(HeatStrip heat, Fonts fonts) {
    this.heat = heat;
    this.wrapping = new Wrapping(fonts, SIZE);
    float room = Sheet.WIDTH - 2 * Sheet.MARGIN - LABELS;
    this.width = Math.max(14, Math.min(24, room / Math.max(1, heat.paragraphs().size())));
    this.perBand = (int) (room / width);
  }

  /** Draws it in as many bands as it needs, as far as the page has room, and says where it ends. */
  float draw(Sheet sheet, float from) throws IOException {
    float top = from;
    for (int first = 0; first < heat.paragraphs().size(); first += perBand) {
      float height = (heat.regions().size() + 2) * HEIGHT;
      if (top + height > Sheet.HEIGHT - 2 * Sheet.MARGIN) {
        return top;
      }
      band(sheet, top, first);
      top += height;
    }
    return top;
  }

  private void band(Sheet sheet, float top, int first) throws IOException {
    int last = Math.min(heat.paragraphs().size(), first + perBand);
    for (int column = first; column < last; column++) {
      float x = left(column - first);
      centred(sheet, heat.paragraphs().get(column), x, top + HEIGHT - 3, Color.BLACK);
    }
    for (int row = 0; row < heat.regions().size(); row++) {
      float y = top + (row + 1) * HEIGHT;
      Line label = wrapping.lines(heat.regions().get(row), LABELS - 4, false).get(0);
      float x = Sheet.MARGIN + LABELS - 4 - label.width() * SIZE;
      sheet.text(label, x, y + HEIGHT - 4, SIZE, Color.BLACK);
      for (int column = first; column < last; column++) {
        cell(sheet, left(column - first), y, heat.counts().get(row).get(column));
      }
    }
  }

  private float left(int column) {
    return Sheet.MARGIN + LABELS + column * width;
  }

  private void cell(Sheet sheet, float x, float y, int count) throws IOException {
    int shade = count == 0 ? 0 : Math.max(1, (int) Math.ceil(5.0 * count / heat.most()));
    sheet.fill(x, y, width, HEIGHT, SHADES.get(shade));
    sheet.frame(x, y, width, HEIGHT);
    if (count > 0) {
      Color ink = shade > 3 ? Color.WHITE : Color.BLACK;
      centred(sheet, Integer.toString(count), x, y + HEIGHT - 4, ink);
    }
  }

  private void centred(Sheet sheet, String text, float x, float baseline, Color color)
      throws IOException {
    Line line = wrapping.lines(text, 1000, false).get(0);
    sheet.text(line, x + (width - line.width() * SIZE) / 2, baseline, SIZE, color);
  }
}
