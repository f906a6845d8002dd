package org.intersession.integrations.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The end of a zip, which tells how large its table of contents is before that is loaded. */
record ZipDirectory(long entries, long bytes) {
  private static final int END = 0x06054b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int END_64 = 0x06064b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;

  /** Reads the end of a zip, or answers {@code null} where there is none. */
  static @Nullable ZipDirectory of(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long length = file.length();
      int tail = (int) Math.min(length, END_LENGTH + 0xFFFF + LOCATOR_LENGTH);
      ByteBuffer end = read(file, length - tail, tail);
      for (int at = tail - END_LENGTH; at >= 0; at--) {
        if (end.getInt(at) == END
            && at + END_LENGTH + Short.toUnsignedInt(end.getShort(at + 20)) == tail) {
          return at(file, end, at);
        }
      }
      return null;
    }
  }

  private static ZipDirectory at(RandomAccessFile file, ByteBuffer end, int at) throws IOException {
    int locator = at - LOCATOR_LENGTH;
    if (locator >= 0 && end.getInt(locator) == LOCATOR_64) {
      long position = end.getLong(locator + 8);
      if (position >= 0 && position <= file.length() - 56) {
        ByteBuffer end64 = read(file, position, 56);
        if (end64.getInt(0) == END_64) {
          return new ZipDirectory(end64.getLong(32), end64.getLong(40));
        }
      }
    }
    return new ZipDirectory(
        Short.toUnsignedLong(end.getShort(at + 10)), Integer.toUnsignedLong(end.getInt(at + 12)));
  }

  private static ByteBuffer read(RandomAccessFile file, long position, int length)
      throws IOException {
    byte[] bytes = new byte[length];
    file.seek(position);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
