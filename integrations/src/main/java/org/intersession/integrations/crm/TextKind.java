package org.intersession.integrations.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** In which characters a text is written. */
final class TextKind {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextKind() {}

  /** The charset; absent for what is no text. */
  static @Nullable Charset of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(8192);
    }
    if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16;
    }
    for (byte one : head) {
      if (one == 0) {
        return null;
      }
    }
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return null;
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean begins(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = fill(in, bytes); read >= 0; read = fill(in, bytes)) {
        bytes.flip();
        characters.clear();
        if (decoder.decode(bytes, characters, false).isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    bytes.flip();
    characters.clear();
    CoderResult end = decoder.decode(bytes, characters, true);
    return !end.isError();
  }

  private static int fill(InputStream in, ByteBuffer bytes) throws IOException {
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read > 0) {
      bytes.position(bytes.position() + read);
    }
    return read;
  }
}
