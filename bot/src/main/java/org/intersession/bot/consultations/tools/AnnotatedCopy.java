package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import org.intersession.integrations.AnnotatedPdfWriter;
import org.intersession.integrations.CommentedDocumentWriter;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.SourceFile;

/** Writes the text that was sent out with everyone's comments on it. */
final class AnnotatedCopy {
  private AnnotatedCopy() {}

  /**
   * Writes a Word file, a PDF or an XFDF, by the ending of the target.
   *
   * @throws IllegalArgumentException when the text is not of a kind that can be written so
   */
  static Path write(Path draft, ReadDocument comments, Path target) throws IOException {
    SourceFile source = new SourceFile(draft.toString(), draft);
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      word(source, comments, target);
      return target;
    }
    boolean pdf = comments.mediaType().equals("application/pdf");
    if (!pdf || !(name.endsWith(".pdf") || name.endsWith(".xfdf"))) {
      throw new IllegalArgumentException(
          target + ": a Word text is annotated as .docx, a PDF as .pdf or .xfdf.");
    }
    AnnotatedPdfWriter writer = first(AnnotatedPdfWriter.class);
    if (name.endsWith(".pdf")) {
      writer.write(source, comments, target);
    } else {
      writer.writeXfdf(source, comments, target);
    }
    return target;
  }

  private static void word(SourceFile source, ReadDocument comments, Path target)
      throws IOException {
    CommentedDocumentWriter writer = first(CommentedDocumentWriter.class);
    if (!writer.writes(source)) {
      throw new IllegalArgumentException(target + ": the text that was sent out is no Word file.");
    }
    try (OutputStream out = Files.newOutputStream(target)) {
      writer.write(source, comments.comments(), comments.changes(), out);
    }
  }

  private static <T> T first(Class<T> type) {
    return ServiceLoader.load(type)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("This program cannot write such files."));
  }
}
