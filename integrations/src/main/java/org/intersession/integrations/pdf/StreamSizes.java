package org.intersession.integrations.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.TimeLimit;

/**
 * Refuses a PDF with a compressed stream that would fill the memory, before anything unpacks it:
 * PDFBox unpacks a stream as a whole. Only a stream long enough to be one is tried, and a picture
 * may be as large as it likes, since none is unpacked.
 */
final class StreamSizes {
  /** What one stream may unpack to; the text of a thousand pages is smaller. */
  private static final long MOST = 24L << 20;

  /** Deflate's best is a thousandth. */
  private static final int LEAST_PACKED = (int) (MOST / 1032);

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SKIPS = skips();

  private final ByteBuffer bytes;
  private final SourceFile file;
  private final long most;
  private final TimeLimit time;

  private StreamSizes(ByteBuffer bytes, SourceFile file, long most, TimeLimit time) {
    this.bytes = bytes;
    this.file = file;
    this.most = most;
    this.time = time;
  }

  /** Looks at every long stream of the file. */
  static void check(ByteBuffer bytes, SourceFile file, ReadLimits limits, TimeLimit time)
      throws UnreadableFileException {
    new StreamSizes(bytes, file, Math.min(MOST, limits.unpackedBytes()), time).checkAll();
  }

  private void checkAll() throws UnreadableFileException {
    int at = next(0);
    while (at >= 0) {
      int begin = at + STREAM.length;
      int following = next(begin);
      int end = following < 0 ? bytes.limit() : following;
      if (end - begin >= LEAST_PACKED && !isPicture(at) && unpacksTooLarge(begin, end)) {
        throw new UnreadableFileException(
            file.name(),
            "zip-bomb",
            "a part of it unpacks to more than " + (most >> 20) + " MB.",
            null);
      }
      time.check();
      at = following;
    }
  }

  /** Where the next "stream" stands; those of "endstream" end the part before them. */
  private int next(int from) {
    int last = bytes.limit() - STREAM.length;
    int i = from;
    while (i <= last) {
      int skip = SKIPS[bytes.get(i + STREAM.length - 1) & 0xFF];
      if (skip == 0 && isStream(i)) {
        return i;
      }
      i += Math.max(1, skip);
    }
    return -1;
  }

  /** How far the search may go on after a byte at the end of where it looks. */
  private static byte[] skips() {
    byte[] skips = new byte[256];
    Arrays.fill(skips, (byte) STREAM.length);
    for (int i = 0; i < STREAM.length; i++) {
      skips[STREAM[i]] = (byte) (STREAM.length - 1 - i);
    }
    return skips;
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes.get(at + i) != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isPicture(int at) {
    int from = Math.max(0, at - 600);
    byte[] before = new byte[at - from];
    bytes.get(from, before);
    String dictionary = new String(before, StandardCharsets.ISO_8859_1);
    String own = dictionary.substring(dictionary.lastIndexOf(" obj") + 1);
    return own.contains("/Width") && own.contains("/Height") && own.contains("/Image");
  }

  private boolean unpacksTooLarge(int begin, int end) {
    int start = begin;
    while (start < end && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes.slice(start, end - start));
      byte[] sink = new byte[1 << 16];
      while (inflater.getBytesWritten() <= most && !inflater.finished()) {
        if (inflater.inflate(sink) == 0) {
          return false;
        }
      }
      return inflater.getBytesWritten() > most;
    } catch (DataFormatException notDeflated) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
