package org.intersession.integrations.attached;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.files.GuardedZip;
import org.intersession.integrations.files.Readers;

/**
 * Reads the files that are attached to a mail or embedded in a PDF. One that cannot be read is
 * noticed by name and stops nothing; what is inside counts against the limits of the whole.
 */
public final class AttachedFiles {
  private static final long SECOND = 1_000_000_000L;

  private final String parent;
  private final ReadLimits limits;
  private final Readers readers;
  private final long deadline;
  private final List<ReadDocument> documents = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private long bytes;
  private int files;

  /** Begins with what is attached to a file. */
  public AttachedFiles(String parent, ReadLimits limits) {
    this(parent, limits, new Readers());
  }

  private AttachedFiles(String parent, ReadLimits limits, Readers readers) {
    this.parent = parent;
    this.limits = limits;
    this.readers = readers;
    this.deadline = System.nanoTime() + limits.seconds() * SECOND;
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
    if (secondsLeft() <= 0) {
      notices.add(full + " was not read, since the files before it took too long.");
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
      CommentReader reader = readers.of(file);
      if (reader != null) {
        documents.add(reader.read(file, within()));
      } else if (startsLikeZip(file)) {
        readZip(file);
      } else {
        notices.add(file.name() + " is of a kind that is not read: to be read by hand.");
      }
    } catch (UnreadableFileException refused) {
      notices.add(String.valueOf(refused.getMessage()));
    } catch (RuntimeException | StackOverflowError unexpected) {
      notices.add(file.name() + " is damaged: to be read by hand.");
    } catch (OutOfMemoryError tooMuch) {
      notices.add(file.name() + " needs more memory to be read than there is.");
    }
  }

  private void readZip(SourceFile file) throws IOException {
    AttachedFiles members = new AttachedFiles(file.name(), within(), readers);
    try (GuardedZip zip = GuardedZip.open(file, within())) {
      for (ZipEntry entry : zip.entries()) {
        if (!entry.isDirectory()) {
          try (InputStream in = zip.stream(entry)) {
            members.read(entry.getName(), in);
          }
        }
      }
    } finally {
      files += members.files;
      bytes += members.bytes;
      documents.addAll(members.documents);
      notices.addAll(members.notices);
    }
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
        secondsLeft());
  }

  private int secondsLeft() {
    return (int) Math.max(0, (deadline - System.nanoTime() + SECOND - 1) / SECOND);
  }

  private static boolean startsLikeZip(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}
