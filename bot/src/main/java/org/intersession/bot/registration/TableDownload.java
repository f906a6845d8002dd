package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableWriter;

/** Hands a table out as a file that a spreadsheet opens and never computes. */
public final class TableDownload {
  private TableDownload() {}

  /** Sends a table as {@code csv} or {@code xlsx}, under a name without its ending. */
  public static void send(
      TableDocument table, String name, String format, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
    if (format.equals("csv")) {
      response.setContentType("text/csv;charset=UTF-8");
      CsvFile.write(table, response.getOutputStream());
    } else {
      response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      TableWriter.of(format).write(table, response.getOutputStream());
    }
  }
}
