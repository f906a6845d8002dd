package org.intersession.integrations.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one part of a zip, stopped where they cost too much. */
public final class GuardedStream extends FilterInputStream {
  private static final long GRACE = 1 << 20;
  private static final long LONGEST_TOKEN = 4 << 20;

  private final ReadBudget budget;
  private final long packed;
  private final String part;
  private long count;
  private long settled;
  private boolean watched;

  GuardedStream(InputStream in, ReadBudget budget, String part, long packed) {
    super(in);
    this.budget = budget;
    this.part = part;
    this.packed = Math.max(1, packed);
  }

  /** What was read so far made sense; a reader of XML says so at each element. */
  public void settle() {
    watched = true;
    settled = count;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    return in.read(new byte[(int) Math.min(length, 8192)]);
  }

  private void count(int bytes) throws IOException {
    count += bytes;
    budget.unpacked(bytes);
    if (watched && count - settled > LONGEST_TOKEN) {
      throw budget.refusal(
          "too-large", "holds one tag of more than 4 MiB in its part " + part + ".");
    }
    if (count > GRACE && count / packed >= budget.limits().ratio()) {
      throw budget.refusal(
          "zip-bomb",
          "unpacks its part "
              + part
              + " to more than "
              + budget.limits().ratio()
              + " times its packed size.");
    }
  }
}
