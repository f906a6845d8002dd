package org.intersession.integrations.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.RowReader.Row;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet as it streams by. */
final class SheetRows implements SheetContentsHandler {
  private static final int WIDEST = 200;

  private final ReadLimits limits;
  private final Consumer<Row> rows;
  private List<String> cells = new ArrayList<>();

  SheetRows(ReadLimits limits, Consumer<Row> rows) {
    this.limits = limits;
    this.rows = rows;
  }

  /** A sheet that is no list. */
  static final class TooWideException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void startRow(int row) {
    cells = new ArrayList<>();
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    int column = reference == null ? cells.size() : new CellReference(reference).getCol();
    if (column < 0 || value == null || value.isBlank()) {
      return;
    }
    if (column >= WIDEST || value.length() > limits.commentCharacters()) {
      throw new TooWideException();
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value.strip());
  }

  @Override
  public void endRow(int row) {
    if (!cells.isEmpty()) {
      rows.accept(new Row(row + 1, cells));
    }
  }
}
