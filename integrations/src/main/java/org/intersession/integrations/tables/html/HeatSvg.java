package org.intersession.integrations.tables.html;

import java.util.List;
import org.intersession.integrations.TableDocument.HeatStrip;

/** Draws comments by paragraph and region; the number stands in each cell beside its shade. */
final class HeatSvg {
  private static final int CELL = 22;
  private static final int LABELS = 170;

  /** So many paragraphs stand beside each other, which a printed page has room for. */
  private static final int PER_BAND = 40;

  private static final List<String> SHADES =
      List.of("#ffffff", "#e3edf7", "#b9d3ea", "#7fb0d8", "#3f7fb5", "#1f4e79");

  private final HeatStrip heat;
  private final int head;
  private final int most;
  private final StringBuilder svg = new StringBuilder();

  private HeatSvg(HeatStrip heat) {
    this.heat = heat;
    this.most = heat.most();
    int longest = heat.paragraphs().stream().mapToInt(String::length).max().orElse(0);
    this.head = Math.max(36, 16 + longest * 6);
  }

  static String draw(HeatStrip heat) {
    return new HeatSvg(heat).draw();
  }

  private String draw() {
    int paragraphs = heat.paragraphs().size();
    int bands = (paragraphs + PER_BAND - 1) / PER_BAND;
    int bandHeight = head + heat.regions().size() * CELL + 10;
    open(LABELS + Math.min(PER_BAND, paragraphs) * CELL + head, bands * bandHeight);
    for (int band = 0; band < bands; band++) {
      int first = band * PER_BAND;
      band(first, Math.min(paragraphs, first + PER_BAND), band * bandHeight + head);
    }
    return svg.append("</svg>").toString();
  }

  private void open(int width, int height) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width)
        .append("\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height)
        .append("\" aria-labelledby=\"heat-title heat-desc\" direction=\"ltr\" font-size=\"11\"")
        .append(" font-family=\"Arial, sans-serif\"><title id=\"heat-title\">")
        .append(Html.escape(heat.title()))
        .append("</title><desc id=\"heat-desc\">")
        .append(Html.escape(heat.description()))
        .append("</desc>");
  }

  /** The paragraphs from first to last, with the first region below y. */
  private void band(int first, int last, int y) {
    for (int column = first; column < last; column++) {
      int x = LABELS + (column - first) * CELL + CELL / 2 + 4;
      svg.append("<text transform=\"translate(" + x + " " + (y - 6) + ") rotate(-60)\">")
          .append(Html.escape(heat.paragraphs().get(column)))
          .append("</text>");
    }
    for (int row = 0; row < heat.regions().size(); row++) {
      region(row, first, last, y + row * CELL);
    }
  }

  private void region(int row, int first, int last, int y) {
    svg.append("<text x=\"" + (LABELS - 8) + "\" y=\"" + (y + 15) + "\" text-anchor=\"end\">")
        .append(Html.escape(heat.regions().get(row)))
        .append("</text>");
    for (int column = first; column < last; column++) {
      cell(heat.counts().get(row).get(column), LABELS + (column - first) * CELL, y);
    }
  }

  private void cell(int count, int x, int y) {
    int shade = count == 0 ? 0 : Math.max(1, (int) Math.ceil(5.0 * count / most));
    svg.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + CELL + "\" height=\"" + CELL)
        .append("\" fill=\"" + SHADES.get(shade) + "\" stroke=\"#a6a6a6\"/>");
    if (count > 0) {
      svg.append("<text text-anchor=\"middle\" x=\"" + (x + CELL / 2) + "\" y=\"" + (y + 15))
          .append(shade > 3 ? "\" fill=\"#ffffff\">" : "\">")
          .append(count)
          .append("</text>");
    }
  }
}
