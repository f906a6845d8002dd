package org.intersession.integrations.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is that no reader reads, so that the refusal can say what to do with it. */
enum FileKind {
  ZIP(""),
  EMPTY("is empty."),
  COMPOUND("is of a kind before Word 2007 or behind a password: to be read by hand."),
  RICH_TEXT("is rich text (.rtf): to be read by hand."),
  PICTURE("is a picture: to be read by hand."),
  UNKNOWN("is of a kind that cannot be read here: to be read by hand.");

  private final String sentence;

  FileKind(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  static FileKind of(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      String magic = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
      if (magic.isEmpty()) {
        return EMPTY;
      }
      if (magic.startsWith("PK\u0003\u0004") || magic.startsWith("PK\u0005\u0006")) {
        return ZIP;
      }
      if (magic.startsWith("\u00d0\u00cf\u0011\u00e0")) {
        return COMPOUND;
      }
      if (magic.startsWith("{\\rtf")) {
        return RICH_TEXT;
      }
      boolean picture =
          magic.startsWith("\u0089PNG")
              || magic.startsWith("\u00ff\u00d8")
              || magic.startsWith("GIF8");
      return picture ? PICTURE : UNKNOWN;
    }
  }
}
