package org.intersession.integrations.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.intersession.integrations.ColumnMapping;
import org.intersession.integrations.ColumnMapping.Column;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommentReaderTest {
  @TempDir private Path folder;

  @Test
  void aFilledWordTemplateIsReadRowByRow() throws IOException {
    SourceFile file =
        word(
            new String[][] {
              {"Country", "Uruguay"},
              {"Page", "Line", "Comment", "Proposed text"},
              {"3", "12-14", "Too strong", "should"},
              {"", "", "", ""},
              {"4", "", "Agree", ""}
            });

    assertThat(new TableCommentReader().reads(file)).isTrue();
    assertThat(read(file).comments())
        .extracting(
            ReadComment::author,
            comment -> comment.place().page(),
            comment -> comment.place().line(),
            ReadComment::text,
            ReadComment::proposed)
        .containsExactly(
            tuple("Uruguay", 3, 12, "Too strong", "should"), tuple("Uruguay", 4, 0, "Agree", null));
  }

  @Test
  void aWordFileWithoutATemplateIsLeftToItsReader() throws IOException {
    assertThat(
            new TableCommentReader().reads(word(new String[][] {{"Name", "Result"}, {"a", "b"}})))
        .isFalse();
  }

  @Test
  void anIppcTableInExcelKeepsParagraphAndUnknownColumns() throws IOException {
    SourceFile file =
        excel(
            sheet -> {
              row(
                  sheet,
                  0,
                  "Section",
                  "Para number",
                  "Type of comment",
                  "Proposed rewording",
                  "Explanation",
                  "Country");
              row(sheet, 1, "Scope", "12 bis", "Editorial", "may", "Clearer", "Kenya");
              row(
                  sheet,
                  2,
                  "Section",
                  "Para number",
                  "Type of comment",
                  "Proposed rewording",
                  "Explanation",
                  "Country");
              row(sheet, 3, "Scope", "13", "", "", "Keep", "Chile");
            });

    assertThat(read(file).comments())
        .extracting(
            ReadComment::author,
            comment -> comment.place().section(),
            comment -> comment.place().number(),
            ReadComment::text)
        .containsExactly(
            tuple("Kenya", "Scope", "12 bis", "Clearer\nType of comment: Editorial"),
            tuple("Chile", "Scope", "13", "Keep"));
  }

  @Test
  void cellsMergedDownwardsHoldForAllTheirRows() throws IOException {
    SourceFile file =
        excel(
            sheet -> {
              row(sheet, 0, "Section", "Comment");
              row(sheet, 1, "Scope", "One");
              row(sheet, 2, "", "Two");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            });

    assertThat(read(file).comments())
        .extracting(comment -> comment.place().section())
        .containsExactly("Scope", "Scope");
  }

  @Test
  void aFormulaGivesTheValueSavedWithIt() throws IOException {
    SourceFile file =
        excel(
            sheet -> {
              row(sheet, 0, "Page", "Comment");
              row(sheet, 1, "1", "");
              sheet.getRow(1).getCell(1).setCellFormula("HYPERLINK(\"http://example.org\",\"x\")");
              sheet.getRow(1).getCell(1).setCellValue("saved");
            });

    assertThat(read(file).comments()).extracting(ReadComment::text).containsExactly("saved");
  }

  @Test
  void aMappingGivenByAPersonIsFollowed() throws IOException {
    SourceFile file =
        excel(
            sheet -> {
              row(sheet, 0, "A", "B");
              row(sheet, 1, "7", "Our view");
            });
    ColumnMapping mapping = new ColumnMapping(List.of(Column.PAGE, Column.COMMENT));

    assertThat(new TableCommentReader(mapping).read(file, ReadLimits.DEFAULT).comments())
        .extracting(comment -> comment.place().page(), ReadComment::text)
        .containsExactly(tuple(7, "Our view"));
  }

  @Test
  void anUnknownTableIsLeftToAPerson() throws IOException {
    ReadDocument read = read(excel(sheet -> row(sheet, 0, "A", "B")));

    assertThat(read.comments()).isEmpty();
    assertThat(read.notices()).singleElement().asString().contains("by hand");
  }

  @Test
  void aBombIsRefused() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = new byte[1 << 20];
      java.util.Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 20; i++) {
        zip.write(spaces);
      }
    }

    assertThatThrownBy(() -> read(new SourceFile("bomb.xlsx", bomb)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            refused -> assertThat(refused.reason()).isEqualTo("zip-bomb"));
  }

  private static ReadDocument read(SourceFile file) throws IOException {
    return new TableCommentReader().read(file, ReadLimits.DEFAULT);
  }

  private SourceFile word(String[][] rows) throws IOException {
    Path path = folder.resolve("template.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(path)) {
      XWPFTable table = document.createTable(rows.length, 4);
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          table.getRow(i).getCell(j).setText(rows[i][j]);
        }
      }
      document.write(out);
    }
    return new SourceFile("template.docx", path);
  }

  private SourceFile excel(java.util.function.Consumer<XSSFSheet> fill) throws IOException {
    Path path = folder.resolve("template.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      fill.accept(workbook.createSheet("Comments"));
      workbook.write(out);
    }
    return new SourceFile("template.xlsx", path);
  }

  private static void row(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }
}
