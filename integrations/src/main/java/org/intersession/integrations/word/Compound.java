package org.intersession.integrations.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Compound files: Word before 2007, and any Word document behind a password. */
final class Compound {
  private static final byte[] MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private Compound() {}

  static boolean isCompound(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /** Whether a stream of this name is in it: names stand in it as two bytes a letter. */
  static boolean names(Path path, String stream) throws IOException {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      int matched = 0;
      for (int value = in.read(); value >= 0; value = in.read()) {
        byte next = (byte) value;
        if (next == name[matched]) {
          matched++;
        } else {
          matched = next == name[0] ? 1 : 0;
        }
        if (matched == name.length) {
          return true;
        }
      }
    }
    return false;
  }
}
