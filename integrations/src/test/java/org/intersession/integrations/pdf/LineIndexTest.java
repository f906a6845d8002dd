package org.intersession.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineIndexTest {
  @TempDir private Path folder;

  @Test
  void printedNumbersDecideWhichLineIsMeant() throws IOException {
    try (MarkedPdf pdf = new MarkedPdf()) {
      for (int i = 0; i < 6; i++) {
        pdf.line(24, 700 - 40 * i, String.valueOf(31 + i));
        pdf.line(72, 700 - 40 * i, "Paragraph " + i + ".");
      }

      assertThat(index(pdf).paragraph(1, 33)).hasValue(2);
    }
  }

  @Test
  void withoutNumbersLinesCountFromTheTop() throws IOException {
    try (MarkedPdf pdf = new MarkedPdf()) {
      pdf.line(72, 700, "One.").line(72, 640, "Two.").line(72, 580, "Three.");

      assertThat(index(pdf).paragraph(1, 3)).hasValue(2);
      assertThat(index(pdf).paragraph(1, 4)).isEmpty();
      assertThat(index(pdf).paragraph(2, 1)).isEmpty();
    }
  }

  private LineIndex index(MarkedPdf pdf) throws IOException {
    Path file = folder.resolve("draft.pdf");
    pdf.document.save(file.toFile());
    return LineIndex.of(new SourceFile("draft.pdf", file), ReadLimits.DEFAULT);
  }
}
