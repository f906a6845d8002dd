package org.intersession.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.xfdf.XfdfCommentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However its bytes are changed, a file is read or refused, never anything else. */
class MutatedFilesTest {
  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 20, 1 << 20, 200, 100, 2, 1000, 10_000, 5);
  private static final int ROUNDS = Integer.getInteger("mutations", 150);

  @TempDir private Path folder;

  @Test
  void aChangedPdfIsReadOrRefused() throws IOException {
    try (MarkedPdf pdf = new MarkedPdf()) {
      pdf.line(72, 700, "Parties shall report");
      pdf.reply("b", pdf.mark("Highlight", "a", "Hello"), "World");
      Path file = folder.resolve("whole.pdf");
      pdf.document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
      mutate(Files.readAllBytes(file), new PdfCommentReader());
    }
  }

  @Test
  void aChangedXfdfIsReadOrRefused() throws IOException {
    String xfdf =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xfdf xmlns=\"http://ns.adobe.com/xfdf/\">"
            + "<annots><text page=\"0\" name=\"a\" title=\"B\" date=\"D:20270312140000Z\">"
            + "<contents-richtext><body><p>x</p></body></contents-richtext></text>"
            + "<text name=\"b\" inreplyto=\"a\" state=\"Completed\" statemodel=\"Review\"/>"
            + "</annots><f href=\"a.pdf\"/></xfdf>";
    mutate(xfdf.getBytes(StandardCharsets.UTF_8), new XfdfCommentReader());
  }

  @Test
  void aChangedFdfIsReadOrRefused() throws IOException {
    String fdf =
        "%FDF-1.2\n1 0 obj\n<</FDF<</Annots[<</Subtype/Text/NM(a)/Contents(Hi)/Page 0>>"
            + "<</Subtype/Text/NM(b)/IRT(a)/Contents(So)/Page 0>>]/F(a.pdf)>>>>\nendobj\n"
            + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
    mutate(fdf.getBytes(StandardCharsets.ISO_8859_1), new FdfCommentReader());
  }

  private void mutate(byte[] whole, CommentReader reader) throws IOException {
    Random random = new Random(20270312);
    Path file = folder.resolve("mutated");
    for (int round = 0; round < ROUNDS; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i <= random.nextInt(8); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, changed);
      try {
        reader.read(new SourceFile("mutated", file), LIMITS);
      } catch (UnreadableFileException refused) {
        assertThat(refused).hasMessageContaining("mutated");
      }
    }
  }
}
