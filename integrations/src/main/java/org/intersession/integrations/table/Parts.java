package org.intersession.integrations.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.TimeLimit;
import org.jspecify.annotations.Nullable;

/** The parts of an Office file, unpacked no further than the limits allow. */
final class Parts implements Closeable {
  private static final long FREE = 1 << 20;

  private final SourceFile file;
  private final ReadLimits limits;
  private final ZipFile zip;
  private final TimeLimit time;
  private long unpacked;

  private Parts(SourceFile file, ReadLimits limits, ZipFile zip) {
    this.file = file;
    this.limits = limits;
    this.zip = zip;
    this.time = TimeLimit.start(file.name(), limits);
  }

  static Parts open(SourceFile file, ReadLimits limits) throws IOException {
    ZipFile zip = new ZipFile(file.path().toFile());
    if (zip.size() > limits.entries()) {
      zip.close();
      throw new UnreadableFileException(
          file.name(), "zip-bomb", "it has more than " + limits.entries() + " parts.", null);
    }
    return new Parts(file, limits, zip);
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** Whether there is a part whose name ends so. */
  boolean hasEnding(String ending) {
    return zip.stream().anyMatch(entry -> entry.getName().endsWith(ending));
  }

  /** A part, or nothing if there is none of this name. */
  @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? null : new Counted(zip.getInputStream(entry), entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Refuses a part that unpacks to too much. */
  private final class Counted extends FilterInputStream {
    private final long packed;
    private long own;

    private Counted(InputStream in, ZipEntry entry) {
      super(in);
      packed = Math.max(1, entry.getCompressedSize());
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      time.check();
      int count = super.read(target, offset, length);
      own += Math.max(0, count);
      unpacked += Math.max(0, count);
      if (unpacked > limits.unpackedBytes() || own > FREE && own / packed > limits.ratio()) {
        throw new UnreadableFileException(
            file.name(), "zip-bomb", "it unpacks to far more than its size (a zip bomb?).", null);
      }
      return count;
    }
  }
}
