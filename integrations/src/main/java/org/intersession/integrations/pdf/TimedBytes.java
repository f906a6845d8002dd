package org.intersession.integrations.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.intersession.integrations.markup.TimeLimit;

/** The bytes of a file, which can be read until its time is over. */
final class TimedBytes implements RandomAccessRead {
  private final RandomAccessRead bytes;
  private final TimeLimit time;
  private int reads;

  TimedBytes(RandomAccessRead bytes, TimeLimit time) {
    this.bytes = bytes;
    this.time = time;
  }

  @Override
  public int read() throws IOException {
    count();
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    count();
    return bytes.read(target, offset, length);
  }

  @Override
  public int peek() throws IOException {
    return bytes.peek();
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    count();
    bytes.seek(position);
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return bytes.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private void count() throws IOException {
    if ((++reads & 4095) == 0) {
      time.check();
    }
  }
}
