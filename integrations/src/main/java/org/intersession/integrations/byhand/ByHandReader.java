package org.intersession.integrations.byhand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Files what cannot be read as text, so that it is never counted as silence: old Word files, Open
 * Document and rich text through LibreOffice where it is installed, everything else by hand.
 */
public final class ByHandReader implements CommentReader {
  private final LibreOffice office;

  /** Uses the LibreOffice on the path, if there is one. */
  public ByHandReader() {
    this(new LibreOffice());
  }

  ByHandReader(LibreOffice office) {
    this.office = office;
  }

  @Override
  public boolean reads(SourceFile file) throws IOException {
    return Kind.of(file.path()) != null;
  }

  @Override
  public ReadDocument read(SourceFile file, ReadLimits limits) throws IOException {
    Kind kind = Kind.of(file.path());
    if (kind == null) {
      throw new UnreadableFileException(
          file.name(), "unknown-type", "the file is of an unknown kind.", null);
    }
    Path folder = Files.createTempDirectory("intersession-");
    try {
      ReadDocument converted = kind.ending.isEmpty() ? null : convert(file, limits, kind, folder);
      return converted == null ? unread(file, kind) : converted;
    } finally {
      LibreOffice.delete(folder);
    }
  }

  private @Nullable ReadDocument convert(SourceFile file, ReadLimits limits, Kind kind, Path folder)
      throws IOException {
    Path docx = office.convert(file.path(), kind.ending, folder, limits.seconds());
    if (docx == null) {
      return null;
    }
    SourceFile converted = new SourceFile(file.name(), docx);
    for (CommentReader reader : ServiceLoader.load(CommentReader.class)) {
      if (!(reader instanceof ByHandReader) && reader.reads(converted)) {
        return withNotice(reader.read(converted, limits), kind);
      }
    }
    return null;
  }

  private static ReadDocument withNotice(ReadDocument read, Kind kind) {
    List<String> notices = new ArrayList<>(read.notices());
    notices.add("It was read through a conversion to .docx; compare with the original.");
    return new ReadDocument(
        read.file(),
        kind.mediaType,
        read.paragraphs(),
        read.comments(),
        read.changes(),
        read.reviewStates(),
        read.attachments(),
        notices);
  }

  private static ReadDocument unread(SourceFile file, Kind kind) {
    String notice = file.name() + " cannot be read as text: to be read by hand.";
    return new ReadDocument(
        file.name(),
        kind.mediaType,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(notice));
  }
}
