package org.intersession.integrations.byhand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A kind of file that people send and that is not read here as it is. */
enum Kind {
  OLD_WORD("application/msword", ".doc"),
  OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", ".odt"),
  RICH_TEXT("application/rtf", ".rtf"),
  PICTURE("image/*", "");

  private static final int HEAD = 1 << 16;

  final String mediaType;

  /** The name's ending for LibreOffice, or empty if it cannot help. */
  final String ending;

  Kind(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The kind of a file by its content. */
  static @Nullable Kind of(Path file) throws IOException {
    String head = head(file);
    if (head.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (head.startsWith("PK") && head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return OPEN_DOCUMENT;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return hasWordStream(file) ? OLD_WORD : null;
    }
    return isPicture(head) ? PICTURE : null;
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
        || head.startsWith("ftypheic", 4);
  }

  /** The directory of a compound file names its streams in UTF-16. */
  private static boolean hasWordStream(Path file) throws IOException {
    String name =
        new String("WordDocument".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    try (InputStream in = Files.newInputStream(file)) {
      String carried = "";
      for (byte[] block = in.readNBytes(HEAD); block.length > 0; block = in.readNBytes(HEAD)) {
        String text = carried + new String(block, StandardCharsets.ISO_8859_1);
        if (text.contains(name)) {
          return true;
        }
        carried = text.substring(Math.max(0, text.length() - name.length()));
      }
      return false;
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(256), StandardCharsets.ISO_8859_1);
    }
  }
}
