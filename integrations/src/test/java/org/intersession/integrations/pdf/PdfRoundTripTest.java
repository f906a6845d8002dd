package org.intersession.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.xfdf.XfdfCommentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRoundTripTest {
  @TempDir private Path folder;
  private Path written;

  @BeforeEach
  void name() {
    written = folder.resolve("written");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aWrittenPdfReadsTheSame(long seed) throws IOException {
    ReadDocument document = generated(seed);
    new PdfAnnotator().write(clean(), document, written);

    ReadDocument again = read(new PdfCommentReader(), written);

    assertThat(again.comments()).containsExactlyInAnyOrderElementsOf(document.comments());
    assertThat(again.reviewStates()).containsExactlyInAnyOrderElementsOf(document.reviewStates());
    assertThat(again.paragraphs()).isEqualTo(document.paragraphs());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWrittenXfdfReadsTheSameButQuotes(long seed) throws IOException {
    ReadDocument document = generated(seed);
    new PdfAnnotator().writeXfdf(clean(), document, written);

    ReadDocument again = read(new XfdfCommentReader(), written);

    assertThat(again.comments())
        .containsExactlyInAnyOrderElementsOf(withoutQuotes(document.comments()));
    assertThat(again.reviewStates()).containsExactlyInAnyOrderElementsOf(document.reviewStates());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWrittenFdfReadsTheSameButQuotes(long seed) throws IOException {
    ReadDocument document = generated(seed);
    new PdfAnnotator().writeFdf(clean(), document, written);

    ReadDocument again = read(new FdfCommentReader(), written);

    assertThat(again.comments())
        .containsExactlyInAnyOrderElementsOf(withoutQuotes(document.comments()));
    assertThat(again.reviewStates()).containsExactlyInAnyOrderElementsOf(document.reviewStates());
  }

  private ReadDocument generated(long seed) throws IOException {
    Path file = folder.resolve("generated.pdf");
    GeneratedPdf.write(file, 200, seed);
    return read(new PdfCommentReader(), file);
  }

  private SourceFile clean() throws IOException {
    Path file = folder.resolve("clean.pdf");
    try (PDDocument document = Loader.loadPDF(folder.resolve("generated.pdf").toFile())) {
      for (PDPage page : document.getPages()) {
        page.getCOSObject().removeItem(COSName.ANNOTS);
      }
      document.save(file.toFile());
    }
    return new SourceFile("clean.pdf", file);
  }

  private static List<ReadComment> withoutQuotes(List<ReadComment> comments) {
    return comments.stream()
        .map(
            comment ->
                new ReadComment(
                    comment.id(),
                    comment.parent(),
                    comment.author(),
                    comment.initials(),
                    comment.date(),
                    comment.text(),
                    "",
                    false,
                    comment.resolved(),
                    comment.proposed(),
                    new ReadComment.Place(-1, -1, -1, comment.place().page(), 0, "")))
        .toList();
  }

  private static ReadDocument read(CommentReader reader, Path file) throws IOException {
    return reader.read(new SourceFile("written", file), ReadLimits.DEFAULT);
  }
}
