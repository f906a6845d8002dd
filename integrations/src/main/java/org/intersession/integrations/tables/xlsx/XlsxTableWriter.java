package org.intersession.integrations.tables.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableWriter;

/** Writes an Excel file with filters, a frozen header and wrapped cells that hold text only. */
public final class XlsxTableWriter implements TableWriter {
  /** Made by {@link java.util.ServiceLoader}. */
  public XlsxTableWriter() {}

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void write(TableDocument table, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(200)) {
      workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(table.title());
      SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
      sheet.setRightToLeft(table.rightToLeft());
      int[] last = {0};
      fill(sheet, 0, headings(table.columns()), heading(workbook));
      CellStyle text = text(workbook);
      int label = Math.max(0, keys(table).indexOf("number"));
      for (List<String> row : table.rows()) {
        for (List<String> part : Cells.parts(row, label)) {
          fill(sheet, ++last[0], part, text);
        }
      }
      layOut(sheet, table, last[0]);
      workbook.write(out);
    }
  }

  private static List<String> keys(TableDocument table) {
    return table.columns().stream().map(Column::key).toList();
  }

  private static List<String> headings(List<Column> columns) {
    return new ArrayList<>(columns.stream().map(Column::heading).toList());
  }

  private static void fill(SXSSFSheet sheet, int at, List<String> cells, CellStyle style) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.size(); i++) {
      org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
      cell.setCellStyle(style);
      cell.setCellValue(Cells.safe(cells.get(i)));
    }
  }

  private static CellStyle text(SXSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.HAIR);
    // Text format: what a person types over it stays text, too.
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static CellStyle heading(SXSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(text(workbook));
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static void layOut(SXSSFSheet sheet, TableDocument table, int lastRow) {
    int columns = table.columns().size();
    for (int i = 0; i < columns; i++) {
      sheet.setColumnWidth(i, Math.min(70, 6 + table.columns().get(i).weight() * 2) * 256);
    }
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, columns - 1));
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }
}
