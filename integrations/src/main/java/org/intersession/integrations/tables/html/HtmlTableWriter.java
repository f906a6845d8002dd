package org.intersession.integrations.tables.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableWriter;

/** Writes one page that fetches nothing: a table that screen readers can walk. */
public final class HtmlTableWriter implements TableWriter {
  /** Made by {@link java.util.ServiceLoader}. */
  public HtmlTableWriter() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void write(TableDocument table, OutputStream out) throws IOException {
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    head(table, page);
    if (table.heat() != null) {
      // The strip begins with its regions on the left in every language, also where it scrolls.
      page.write("<figure>\n<div class=\"strip\" tabindex=\"0\" dir=\"ltr\">\n");
      page.write(HeatSvg.draw(table.heat()) + "</div>");
      page.write("\n<figcaption>" + Html.escape(table.heat().title()) + "</figcaption></figure>\n");
    }
    table(table, page);
    for (String note : table.notes()) {
      page.write("<p dir=\"auto\">" + Html.escape(note) + "</p>\n");
    }
    page.write("</main>\n</body>\n</html>\n");
    page.flush();
  }

  private static void head(TableDocument table, Writer page) throws IOException {
    page.write("<!DOCTYPE html>\n<html lang=\"" + Html.escape(table.language()) + "\"");
    page.write(table.rightToLeft() ? " dir=\"rtl\">\n" : ">\n");
    page.write("<head>\n<meta charset=\"utf-8\">\n");
    page.write("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.write("<meta http-equiv=\"Content-Security-Policy\"");
    page.write(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.write("<title>" + Html.escape(table.title()) + "</title>\n<style>\n");
    page.write(style());
    page.write("</style>\n</head>\n<body>\n<main>\n");
    page.write("<h1 dir=\"auto\">" + Html.escape(table.title()) + "</h1>\n");
    if (!table.subtitle().isEmpty()) {
      page.write("<p>" + Html.escape(table.subtitle()) + "</p>\n");
    }
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlTableWriter.class.getResourceAsStream("/tables/html/matrix.css")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks tables/html/matrix.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void table(TableDocument table, Writer page) throws IOException {
    page.write("<table>\n<caption>" + Html.escape(table.title()) + "</caption>\n<thead><tr>");
    for (Column column : table.columns()) {
      page.write("<th scope=\"col\" class=\"" + Html.escape(column.key()) + "\">");
      page.write(Html.escape(column.heading()) + "</th>");
    }
    page.write("</tr></thead>\n<tbody>\n");
    for (List<String> row : table.rows()) {
      page.write("<tr>");
      for (int i = 0; i < row.size(); i++) {
        boolean number = table.columns().get(i).key().equals("number");
        page.write(number ? "<th scope=\"row\">" : "<td dir=\"auto\">");
        page.write(Html.escape(row.get(i)));
        page.write(number ? "</th>" : "</td>");
      }
      page.write("</tr>\n");
    }
    page.write("</tbody>\n</table>\n");
  }
}
