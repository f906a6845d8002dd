package org.intersession.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfQuotesTest {
  private final MarkedPdf pdf = new MarkedPdf();
  @TempDir private Path folder;

  @AfterEach
  void close() throws Exception {
    pdf.close();
  }

  @Test
  void aWordBrokenAtALineEndIsJoined() throws Exception {
    pdf.line(72, 700, "with a view to the full implemen-");
    pdf.line(72, 685, "tation of the plan");
    quads(
        72 + MarkedPdf.width("with a view to the "),
        697,
        300,
        712,
        72,
        682,
        72 + MarkedPdf.width("tation"),
        697);

    assertThat(quote()).isEqualTo("full implementation");
  }

  @Test
  void theSpaceAtALineEndIsKept() throws Exception {
    pdf.line(72, 700, "the full and");
    pdf.line(72, 685, "effective report");
    quads(72, 682, 400, 712);

    assertThat(quote()).isEqualTo("the full and effective report");
  }

  @Test
  void cornersMayComeInAnyOrder() throws Exception {
    pdf.line(72, 700, "Parties shall report");
    float left = 72 + MarkedPdf.width("Parties ");
    float right = left + MarkedPdf.width("shall");
    COSDictionary mark = pdf.mark("Highlight", "h", "?");
    mark.setItem(
        COSName.QUADPOINTS, MarkedPdf.numbers(left, 697, right, 697, right, 712, left, 712));

    assertThat(quote()).isEqualTo("shall");
  }

  @Test
  void onlyTheMarkedColumnIsQuoted() throws Exception {
    for (int i = 0; i < 3; i++) {
      pdf.line(72, 700 - 15 * i, "left " + i);
      pdf.line(320, 700 - 15 * i, "right " + i);
    }
    quads(72, 667, 200, 712);

    assertThat(quote()).isEqualTo("left 0 left 1 left 2");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    for (int i = 0; i < 3; i++) {
      pdf.line(72, 700 - 15 * i, "left " + i);
      pdf.line(320, 700 - 15 * i, "right " + i);
    }

    assertThat(pdf.read(folder).paragraphs())
        .extracting(ReadDocument.Paragraph::text)
        .containsExactly("left 0 left 1 left 2", "right 0 right 1 right 2");
  }

  @Test
  void aTurnedPageIsReadAlongItsLines() throws Exception {
    pdf.page.setRotation(90);
    Matrix upwards = Matrix.getRotateInstance(Math.PI / 2, 200, 100);
    pdf.line(upwards, "Parties shall report");
    float low = 100 + MarkedPdf.width("Parties ");
    quads(190, low, 203, low + MarkedPdf.width("shall"));

    assertThat(quote()).isEqualTo("shall");
  }

  @Test
  void aSlantedLineIsReadInsideASlantedQuad() throws Exception {
    pdf.line(Matrix.getRotateInstance(Math.PI / 6, 100, 300), "Parties shall report");
    double from = MarkedPdf.width("Parties ");
    double to = from + MarkedPdf.width("shall");
    COSDictionary mark = pdf.mark("Highlight", "h", "?");
    mark.setItem(
        COSName.QUADPOINTS, MarkedPdf.numbers(slanted(from, 10, to, 10, from, -3, to, -3)));

    assertThat(quote()).isEqualTo("shall");
  }

  @Test
  void aCroppedPageKeepsItsCoordinates() throws Exception {
    pdf.page.setCropBox(new PDRectangle(50, 60, 400, 700));
    pdf.line(72, 700, "Parties shall report");
    quads(72 + MarkedPdf.width("Parties "), 697, 72 + MarkedPdf.width("Parties shall"), 712);

    assertThat(quote()).isEqualTo("shall");
  }

  @Test
  void ligaturesAreTakenApart() {
    assertThat(Spelling.plain("\uFB01")).isEqualTo("fi");
  }

  @Test
  void theQuoteStandsWhereItsPlaceSays() throws Exception {
    pdf.line(72, 700, "1. First paragraph.");
    pdf.line(72, 660, "2. Parties shall report to the");
    pdf.line(72, 645, "Conference.");
    quads(72 + MarkedPdf.width("2. Parties shall "), 642, 400, 672);

    ReadDocument read = pdf.read(folder);
    ReadComment comment = read.comments().get(0);
    ReadDocument.Paragraph paragraph = read.paragraphs().get(comment.place().paragraph());

    assertThat(paragraph.number()).isEqualTo("2");
    assertThat(paragraph.text().substring(comment.place().start(), comment.place().end()))
        .isEqualTo(comment.quote());
  }

  @Test
  void aMarkOnNoTextHasNoQuote() throws Exception {
    pdf.line(72, 700, "Parties shall report");
    quads(72, 100, 200, 120);

    assertThat(quote()).isEmpty();
  }

  @Test
  void marginLineNumbersAreNotText() throws Exception {
    for (int i = 0; i < 6; i++) {
      pdf.line(40, 700 - 15 * i, String.valueOf(i + 1));
      pdf.line(72, 700 - 15 * i, "text of line " + i);
    }

    assertThat(pdf.read(folder).paragraphs())
        .extracting(ReadDocument.Paragraph::text)
        .containsExactly(
            "text of line 0 text of line 1 text of line 2 text of line 3 text of line 4"
                + " text of line 5");
  }

  private String quote() throws Exception {
    return pdf.read(folder).comments().get(0).quote();
  }

  /** Marks rectangles given by left, bottom, right, top. */
  private void quads(float... sides) {
    float[] points = new float[sides.length * 2];
    for (int i = 0; i < sides.length; i += 4) {
      float[] quad = {
        sides[i], sides[i + 3], sides[i + 2], sides[i + 3],
        sides[i], sides[i + 1], sides[i + 2], sides[i + 1]
      };
      System.arraycopy(quad, 0, points, 2 * i, 8);
    }
    pdf.mark("Highlight", "h", "?").setItem(COSName.QUADPOINTS, MarkedPdf.numbers(points));
  }

  private static float[] slanted(double... points) {
    float[] turned = new float[points.length];
    double cos = Math.cos(Math.PI / 6);
    double sin = Math.sin(Math.PI / 6);
    for (int i = 0; i < points.length; i += 2) {
      turned[i] = (float) (100 + points[i] * cos - points[i + 1] * sin);
      turned[i + 1] = (float) (300 + points[i] * sin + points[i + 1] * cos);
    }
    return turned;
  }
}
