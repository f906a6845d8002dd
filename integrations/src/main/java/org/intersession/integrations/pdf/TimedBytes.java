package org.intersession.integrations.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.intersession.integrations.markup.TimeLimit;

/** The bytes of a file, mapped rather than copied, which can be read until its time is over. */
final class TimedBytes implements RandomAccessRead {
  private final ByteBuffer bytes;
  private final TimeLimit time;
  private final int length;
  private int position;
  private int reads;
  private boolean closed;

  private TimedBytes(ByteBuffer bytes, TimeLimit time) {
    this.bytes = bytes;
    this.time = time;
    this.length = bytes.limit();
  }

  /** Maps a file of at most two gigabytes. */
  static TimedBytes of(Path file, TimeLimit time) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return new TimedBytes(channel.map(MapMode.READ_ONLY, 0, channel.size()), time);
    }
  }

  /** All of them, for looking through. */
  ByteBuffer all() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    count();
    return position < length ? bytes.get(position++) & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int wanted) throws IOException {
    time.check();
    int count = Math.min(wanted, length - position);
    if (count <= 0) {
      return wanted == 0 ? 0 : -1;
    }
    bytes.get(position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public int peek() {
    return position < length ? bytes.get(position) & 0xFF : -1;
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long target) throws IOException {
    count();
    if (target < 0) {
      throw new IOException("no position before the file: " + target);
    }
    position = (int) Math.min(target, length);
  }

  @Override
  public void rewind(int count) throws IOException {
    if (count > position) {
      throw new IOException("no position before the file: " + (position - count));
    }
    position -= count;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public RandomAccessReadView createView(long start, long size) throws IOException {
    return new RandomAccessReadView(this, start, size);
  }

  @Override
  public void close() {
    closed = true;
  }

  private void count() throws IOException {
    if ((++reads & 0xFFFF) == 0) {
      time.check();
    }
  }
}
