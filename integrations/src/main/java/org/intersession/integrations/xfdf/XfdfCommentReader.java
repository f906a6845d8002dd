package org.intersession.integrations.xfdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.RichText;
import org.intersession.integrations.markup.TimeLimit;

/** Reads the annotations of an XFDF file, with its namespace or without. */
public final class XfdfCommentReader implements CommentReader {
  private static final int HEAD = 4096;

  @Override
  public boolean reads(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
      String lower = head.toLowerCase(Locale.ROOT);
      return lower.contains("<xfdf") || lower.contains(":xfdf");
    }
  }

  @Override
  public ReadDocument read(SourceFile file, ReadLimits limits) throws IOException {
    if (Files.size(file.path()) > limits.fileBytes()) {
      throw refused(file, "too-large", "the file is larger than allowed.", null);
    }
    TimeLimit time = TimeLimit.start(file.name(), limits);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      XMLStreamReader xml = RichText.factory().createXMLStreamReader(in);
      return new XfdfParser(file, limits, time, xml).read();
    } catch (XMLStreamException broken) {
      throw refused(file, "damaged", "the XFDF breaks off or is not XML.", broken);
    }
  }

  static UnreadableFileException refused(
      SourceFile file,
      String reason,
      String sentence,
      @org.jspecify.annotations.Nullable Throwable cause) {
    return new UnreadableFileException(file.name(), reason, sentence, cause);
  }
}
