package org.intersession.integrations.pdf;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
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

  private final MappedByteBuffer bytes;
  private final SourceFile file;
  private final long most;
  private final TimeLimit time;

  private StreamSizes(MappedByteBuffer bytes, SourceFile file, long most, TimeLimit time) {
    this.bytes = bytes;
    this.file = file;
    this.most = most;
    this.time = time;
  }

  /** Looks at every long stream of the file. */
  static void check(SourceFile file, ReadLimits limits, TimeLimit time) throws IOException {
    try (FileChannel channel = FileChannel.open(file.path())) {
      long size = Math.min(channel.size(), Integer.MAX_VALUE);
      MappedByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, size);
      long most = Math.min(MOST, limits.unpackedBytes());
      new StreamSizes(bytes, file, most, time).checkAll();
    }
  }

  private void checkAll() throws IOException {
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
    for (int i = from; i <= last; i++) {
      if (bytes.get(i) == 's' && isStream(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStream(int at) {
    for (int i = 1; i < STREAM.length; i++) {
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
