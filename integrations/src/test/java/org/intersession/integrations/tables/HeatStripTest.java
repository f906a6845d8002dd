package org.intersession.integrations.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableDocument.HeatStrip;
import org.intersession.integrations.TableWriter;
import org.junit.jupiter.api.Test;

class HeatStripTest {
  private static final int PARAGRAPHS = 900;
  private static final List<String> REGIONS =
      List.of(
          "Africa",
          "Asia",
          "Latin America and the Caribbean",
          "A region with a name so long that it takes more than one line beside its cells");

  @Test
  void goesOnOnTheNextPagesOfAPdfAndLosesNoParagraph() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write("pdf", REGIONS))) {
      List<String> words = words(pdf, 1, pdf.getNumberOfPages());

      assertThat(words).containsAll(paragraphs());
      assertThat(words.stream().filter("7"::equals)).hasSize(PARAGRAPHS);
      assertThat(words(pdf, 2, 2)).contains("Africa").doesNotContain("Comment");
    }
  }

  @Test
  void moreRegionsThanAPageHoldsAreDrawnInTurn() throws IOException {
    List<String> regions = IntStream.range(0, 90).mapToObj(i -> "Region" + i).toList();
    try (PDDocument pdf = Loader.loadPDF(write("pdf", regions))) {
      assertThat(words(pdf, 1, pdf.getNumberOfPages())).containsAll(regions);
    }
  }

  @Test
  void nothingIsDrawnBelowThePage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write("pdf", REGIONS))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          assertThat(text.getYDirAdj()).isBetween(20f, text.getPageHeight());
          assertThat(text.getXDirAdj() + text.getWidthDirAdj()).isBetween(0f, text.getPageWidth());
        }
      }.getText(pdf);
    }
  }

  @Test
  void aPageOfTheWebShowsAllInBandsThatItsWidthHasRoomFor() throws IOException {
    String page = new String(write("html", REGIONS), StandardCharsets.UTF_8);

    assertThat(page).contains(">¶1<", ">¶" + PARAGRAPHS + "<");
    assertThat(Pattern.compile("<rect ").matcher(page).results())
        .hasSize(PARAGRAPHS * REGIONS.size());
    assertThat(Pattern.compile("<svg [^>]* width=\"(\\d+)\"").matcher(page).results())
        .allSatisfy(svg -> assertThat(Integer.parseInt(svg.group(1))).isLessThan(1200));
  }

  private static List<String> paragraphs() {
    return IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(i -> "¶" + i).toList();
  }

  private static List<String> words(PDDocument pdf, int first, int last) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(first);
    text.setEndPage(last);
    return Arrays.asList(text.getText(pdf).split("\\s+"));
  }

  /** A strip in which the first region has seven comments on each paragraph, the others none. */
  private static byte[] write(String format, List<String> regions) throws IOException {
    List<List<Integer>> counts =
        IntStream.range(0, regions.size())
            .mapToObj(i -> IntStream.range(0, PARAGRAPHS).mapToObj(any -> i == 0 ? 7 : 0).toList())
            .toList();
    HeatStrip heat = new HeatStrip("Heat", "Most.", regions, paragraphs(), counts);
    List<Column> columns = List.of(new Column("number", "No.", 1), new Column("b", "Comment", 9));
    TableDocument table =
        new TableDocument(
            "Draft", "", "en", false, columns, List.of(List.of("x", "y")), heat, List.of());
    for (TableWriter writer : ServiceLoader.load(TableWriter.class)) {
      if (writer.format().equals(format)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
      }
    }
    throw new AssertionError("nobody writes " + format);
  }
}
