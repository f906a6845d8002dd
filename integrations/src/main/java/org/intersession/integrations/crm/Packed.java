package org.intersession.integrations.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** Unpacks a file once for its size alone, so that a bomb goes off where nothing is kept. */
final class Packed {
  private static final long FREE = 1 << 20;

  private Packed() {}

  static void check(SourceFile file, ReadLimits limits) throws IOException {
    if (Files.size(file.path()) > limits.fileBytes()) {
      throw refused(file, "too-large", "The file is larger than can be read.");
    }
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      if (zip.size() > limits.entries()) {
        throw refused(file, "zip-bomb", "The file holds too many parts.");
      }
      long left = limits.unpackedBytes();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        left -= unpacked(file, zip, entries.nextElement(), left, limits);
      }
    } catch (ZipException e) {
      throw new UnreadableFileException(
          file.name(), "damaged", "The file is not an Excel sheet that can be read.", e);
    }
  }

  private static long unpacked(
      SourceFile file, ZipFile zip, ZipEntry entry, long left, ReadLimits limits)
      throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > left || size > FREE && size / packed > limits.ratio()) {
          throw refused(
              file, "zip-bomb", "The file unpacks to far more than it is; it was not read.");
        }
      }
    }
    return size;
  }

  private static UnreadableFileException refused(SourceFile file, String reason, String sentence) {
    return new UnreadableFileException(file.name(), reason, sentence, null);
  }
}
