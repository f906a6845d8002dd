package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSStream;

/** Reads the beginning of a stream of a PDF. */
final class BoundedStreams {
  private BoundedStreams() {}

  /** The text at the beginning of a stream, or nothing if it is broken. */
  static String text(COSStream stream, int mostBytes) {
    try (InputStream in = stream.createInputStream()) {
      byte[] bytes = in.readNBytes(mostBytes);
      return new String(bytes, charset(bytes));
    } catch (IOException broken) {
      return "";
    }
  }

  private static Charset charset(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
