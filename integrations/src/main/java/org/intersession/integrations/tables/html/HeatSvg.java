package org.intersession.integrations.tables.html;

import java.util.List;
import org.intersession.integrations.TableDocument.HeatStrip;

/** Draws comments by paragraph and region; the number stands in each cell beside its shade. */
final class HeatSvg {
  private static final int CELL = 22;
  private static final int LABELS = 150;
  private static final int TOP = 56;
  private static final List<String> SHADES =
      List.of("#ffffff", "#e3edf7", "#b9d3ea", "#7fb0d8", "#3f7fb5", "#1f4e79");

  private HeatSvg() {}

  static String draw(HeatStrip heat) {
    int width = LABELS + heat.paragraphs().size() * CELL + 10;
    int height = TOP + heat.regions().size() * CELL + 10;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" viewBox=\"0 0 ")
        .append(width + " " + height)
        .append("\" aria-labelledby=\"heat-title heat-desc\" direction=\"ltr\" font-size=\"11\"")
        .append(" font-family=\"Arial, sans-serif\"><title id=\"heat-title\">")
        .append(Html.escape(heat.title()))
        .append("</title><desc id=\"heat-desc\">")
        .append(Html.escape(heat.description()))
        .append("</desc>");
    for (int column = 0; column < heat.paragraphs().size(); column++) {
      int x = LABELS + column * CELL + CELL / 2;
      svg.append("<text transform=\"translate(" + (x + 4) + " " + (TOP - 6) + ") rotate(-60)\">")
          .append(Html.escape(heat.paragraphs().get(column)))
          .append("</text>");
    }
    for (int row = 0; row < heat.regions().size(); row++) {
      region(heat, row, svg);
    }
    return svg.append("</svg>").toString();
  }

  private static void region(HeatStrip heat, int row, StringBuilder svg) {
    int y = TOP + row * CELL;
    svg.append("<text x=\"" + (LABELS - 8) + "\" y=\"" + (y + 15) + "\" text-anchor=\"end\">")
        .append(Html.escape(heat.regions().get(row)))
        .append("</text>");
    for (int column = 0; column < heat.paragraphs().size(); column++) {
      int count = heat.counts().get(row).get(column);
      int shade = shade(count, heat.most());
      svg.append("<rect x=\"" + (LABELS + column * CELL) + "\" y=\"" + y + "\" width=\"" + CELL)
          .append("\" height=\"" + CELL + "\" fill=\"" + SHADES.get(shade))
          .append("\" stroke=\"#a6a6a6\"/>");
      if (count > 0) {
        svg.append("<text text-anchor=\"middle\" x=\"" + (LABELS + column * CELL + CELL / 2))
            .append("\" y=\"" + (y + 15) + "\"" + (shade > 3 ? " fill=\"#ffffff\">" : ">"))
            .append(count)
            .append("</text>");
      }
    }
  }

  private static int shade(int count, int most) {
    return count == 0 ? 0 : Math.max(1, (int) Math.ceil(5.0 * count / most));
  }
}
