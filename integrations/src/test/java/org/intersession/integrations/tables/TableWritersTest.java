package org.intersession.integrations.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableDocument.HeatStrip;
import org.intersession.integrations.TableReader;
import org.intersession.integrations.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWritersTest {
  private static final String ANYTHING =
      "<script>&\"' 湿地 نقترح Пожалуйста Ωμέγα 😀 \u0001 \ud800 ภาษา\nsecond line";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void whatIsWrittenIsReadBack(String format) throws IOException {
    List<String> row = List.of("1", "=1+1", "نقترح\nsecond line", "湿地 <b> & \"x\"");

    assertThat(rows(format, table(row))).containsExactly(List.of("A", "B", "C", "D"), row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pdf", "html"})
  void anyCharacterCanBeWritten(String format) throws IOException {
    assertThat(write(format, table(List.of("1", ANYTHING, "", "-x")))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "html"})
  void aCellOfFiftyThousandCharactersIsWrittenWhole(String format) throws IOException {
    assertThat(write(format, table(List.of("1", "word ".repeat(10_000), "", "")))).isNotEmpty();
  }

  @Test
  void aTextTooLongForOneExcelCellGoesOnBelow() throws IOException {
    String text = "x".repeat(32_000) + "y".repeat(100);

    List<List<String>> rows = rows("xlsx", table(List.of("1", text, "", "")));

    assertThat(rows.get(1).get(1) + rows.get(2).get(1)).isEqualTo(text);
    assertThat(rows.get(2).get(0)).isEqualTo("1 (2)");
  }

  @Test
  void noExcelCellCanBecomeAFormula() throws IOException {
    List<String> row = List.of("=1+1", "+1", "@SUM(A1)", "\t=1");
    Path file = file("xlsx", table(row));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      sheet
          .getRow(1)
          .forEach(
              cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).startsWith("'");
              });
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D2");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException damaged) {
      throw new AssertionError(damaged);
    }
  }

  @Test
  void thePageEscapesAllTextAndHoldsTheHeatStrip() throws IOException {
    String page =
        new String(write("html", table(List.of("1", ANYTHING, "", ""))), StandardCharsets.UTF_8);

    assertThat(page)
        .doesNotContain("<script>")
        .contains("&lt;script&gt;", "<th scope=\"col\"", "<svg", "<desc id=\"heat-desc\">Most.");
  }

  @Test
  void theHeadingsStandOnEveryPageOfAPdf() throws IOException {
    List<List<String>> rows =
        java.util.stream.IntStream.range(0, 200)
            .mapToObj(i -> List.of(Integer.toString(i), "text", "", ""))
            .toList();
    try (PDDocument pdf = Loader.loadPDF(write("pdf", table(rows)))) {
      PDFTextStripper text = new PDFTextStripper();
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      text.setStartPage(3);
      text.setEndPage(3);
      assertThat(text.getText(pdf)).startsWith("A B C D");
    }
  }

  @Test
  void theWordFileIsLandscapeWithARepeatedHeader() throws IOException {
    Path file = file("docx", table(List.of("1", "x", "", "")));
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      byte[] part = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      assertThat(new String(part, StandardCharsets.UTF_8))
          .contains("<w:tblHeader/>", "w:orient=\"landscape\"", "w:val=\"MatrixText\"");
    }
  }

  private List<List<String>> rows(String format, TableDocument table) throws IOException {
    SourceFile file = new SourceFile("matrix." + format, file(format, table));
    for (TableReader reader : ServiceLoader.load(TableReader.class)) {
      if (reader.reads(file)) {
        return reader.rows(file, ReadLimits.DEFAULT);
      }
    }
    throw new AssertionError("nobody reads " + format);
  }

  private Path file(String format, TableDocument table) throws IOException {
    return Files.write(folder.resolve("matrix." + format), write(format, table));
  }

  private static byte[] write(String format, TableDocument table) throws IOException {
    for (TableWriter writer : ServiceLoader.load(TableWriter.class)) {
      if (writer.format().equals(format)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
      }
    }
    throw new AssertionError("nobody writes " + format);
  }

  private static TableDocument table(List<?> rows) {
    @SuppressWarnings("unchecked")
    List<List<String>> all =
        rows.get(0) instanceof List ? (List<List<String>>) rows : List.of((List<String>) rows);
    return new TableDocument(
        "Comments: draft / 1",
        "Two",
        "en",
        false,
        List.of(
            new Column("number", "A", 1),
            new Column("b", "B", 4),
            new Column("c", "C", 4),
            new Column("d", "D", 4)),
        all,
        new HeatStrip(
            "Heat", "Most.", List.of("Africa"), List.of("1", "2"), List.of(List.of(1, 3))),
        List.of());
  }
}
