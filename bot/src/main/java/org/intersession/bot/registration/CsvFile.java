package org.intersession.bot.registration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.integrations.TableDocument;

/** A table as RFC 4180 writes it, in UTF-8 with the mark by which Excel knows it. */
final class CsvFile {
  private static final Pattern FORMULA = Pattern.compile("^[\\s\\u0000]*[=+\\-@＝＋－＠\\t\\r\\n\\u0000]");

  private CsvFile() {}

  static void write(TableDocument table, OutputStream out) throws IOException {
    out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    line(table.columns().stream().map(TableDocument.Column::heading).toList(), out);
    for (List<String> row : table.rows()) {
      line(row, out);
    }
  }

  private static void line(List<String> cells, OutputStream out) throws IOException {
    String line = cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  /** No cell begins as a spreadsheet's formula does; what does so gets an apostrophe before it. */
  static String cell(String text) {
    String safe = FORMULA.matcher(text).find() ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
