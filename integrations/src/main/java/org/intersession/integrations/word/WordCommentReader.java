package org.intersession.integrations.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** Reads Word documents ({@code .docx}, {@code .docm} and their templates). */
public final class WordCommentReader implements CommentReader {
  private static final String WORD_EXTENSIONS = ".*\\.(docx|docm|dotx|dotm)";

  /** Made by {@link java.util.ServiceLoader}. */
  public WordCommentReader() {}

  @Override
  public boolean reads(SourceFile file) throws IOException {
    if (Compound.isCompound(file.path())) {
      return Compound.names(file.path(), "EncryptedPackage") && named(file);
    }
    if (!isZip(file)) {
      return false;
    }
    try (WordPackage document = WordPackage.open(file, ReadLimits.DEFAULT)) {
      String main = document.mainPart();
      if (main == null) {
        return named(file) && !document.has("mimetype");
      }
      String type = document.mediaType(main);
      return isWord(type) || named(file) && !isOther(type);
    } catch (UnreadableFileException refused) {
      return named(file);
    }
  }

  private static boolean isWord(String mediaType) {
    return mediaType.contains("wordprocessingml") || mediaType.contains("ms-word");
  }

  private static boolean isOther(String mediaType) {
    return mediaType.contains("spreadsheetml")
        || mediaType.contains("presentationml")
        || mediaType.contains("ms-excel")
        || mediaType.contains("ms-powerpoint");
  }

  private static boolean named(SourceFile file) {
    return file.name().toLowerCase(Locale.ROOT).matches(WORD_EXTENSIONS);
  }

  private static boolean isZip(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] magic = in.readNBytes(4);
      return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] <= 8;
    }
  }

  @Override
  public ReadDocument read(SourceFile file, ReadLimits limits) throws IOException {
    if (Compound.isCompound(file.path())) {
      throw new UnreadableFileException(
          file.name(), "encrypted", "is encrypted and needs a password.", null);
    }
    try (WordPackage document = WordPackage.open(file, limits)) {
      return new DocumentReader(file, document).read();
    }
  }
}
