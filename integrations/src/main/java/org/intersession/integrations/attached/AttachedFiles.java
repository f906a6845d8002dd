package org.intersession.integrations.attached;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that are attached to a mail or embedded in a PDF. One that cannot be read is
 * noticed by name and stops nothing; what is inside counts against the limits of the whole.
 */
public final class AttachedFiles {
  private final String parent;
  private final ReadLimits limits;
  private final List<ReadDocument> documents = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private long bytes;
  private int files;

  /** Begins with what is attached to a file. */
  public AttachedFiles(String parent, ReadLimits limits) {
    this.parent = parent;
    this.limits = limits;
  }

  /** What was read. */
  public List<ReadDocument> documents() {
    return documents;
  }

  /** What was not, and why. */
  public List<String> notices() {
    return notices;
  }

  /** Reads one attachment. */
  public void read(String name, InputStream content) throws IOException {
    String full = parent + "/" + (name.isBlank() ? "attachment " + (files + 1) : name.strip());
    if (limits.nesting() <= 0 || ++files > limits.entries()) {
      notices.add(full + " was not read, since files are attached within each other too deep.");
      return;
    }
    Path copy = Files.createTempFile("intersession-", ".attached");
    try {
      if (copy(content, copy)) {
        read(new SourceFile(full, copy));
      } else {
        notices.add(full + " was not read, since it is larger than allowed.");
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void read(SourceFile file) throws IOException {
    try {
      CommentReader reader = readerOf(file);
      if (reader != null) {
        documents.add(reader.read(file, within()));
      } else if (startsLikeZip(file)) {
        readZip(file);
      } else {
        notices.add(file.name() + " is of a kind that is not read: to be read by hand.");
      }
    } catch (UnreadableFileException refused) {
      notices.add(String.valueOf(refused.getMessage()));
    }
  }

  private void readZip(SourceFile file) throws IOException {
    AttachedFiles members = new AttachedFiles(file.name(), within());
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements() && files++ < limits.entries()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            members.read(entry.getName(), in);
          }
        }
      }
    } catch (java.util.zip.ZipException damaged) {
      notices.add(file.name() + " is a damaged zip: to be read by hand.");
    }
    documents.addAll(members.documents);
    notices.addAll(members.notices);
  }

  private boolean copy(InputStream content, Path copy) throws IOException {
    try (var out = Files.newOutputStream(copy)) {
      byte[] buffer = new byte[1 << 14];
      long own = 0;
      for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
        own += count;
        bytes += count;
        if (own > limits.fileBytes() || bytes > limits.unpackedBytes()) {
          return false;
        }
        out.write(buffer, 0, count);
      }
      return true;
    }
  }

  private ReadLimits within() {
    return new ReadLimits(
        limits.fileBytes(),
        Math.max(0, limits.unpackedBytes() - bytes),
        limits.ratio(),
        Math.max(0, limits.entries() - files),
        limits.nesting() - 1,
        limits.comments(),
        limits.commentCharacters(),
        limits.seconds());
  }

  private static @Nullable CommentReader readerOf(SourceFile file) throws IOException {
    for (CommentReader reader : ServiceLoader.load(CommentReader.class)) {
      if (reader.reads(file)) {
        return reader;
      }
    }
    return null;
  }

  private static boolean startsLikeZip(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}
