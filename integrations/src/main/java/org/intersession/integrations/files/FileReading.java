package org.intersession.integrations.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads returned files one after the other: files, folders and zips of them, in the order of their
 * names. A file that is refused does not stop the others.
 */
public final class FileReading {
  private final ReadLimits limits;
  private final Readers readers = new Readers();
  private int members;

  /** Reads within limits that hold for each file. */
  public FileReading(ReadLimits limits) {
    this.limits = limits;
  }

  /** Reads a file, or all in a folder or zip, and tells what became of each. */
  public void read(Path path, Consumer<FileRead> heard) {
    read(new SourceFile(path.toString(), path), heard);
  }

  /** Reads a file under the name that its sender gave it. */
  public void read(SourceFile file, Consumer<FileRead> heard) {
    members = 0;
    read(file, 0, heard);
  }

  private void read(SourceFile file, int nesting, Consumer<FileRead> heard) {
    if (Files.isDirectory(file.path())) {
      folder(file, nesting, heard);
      return;
    }
    FileRead one = attempt(file);
    if (one != null) {
      heard.accept(one);
    } else {
      zip(file, nesting, heard);
    }
  }

  private void folder(SourceFile folder, int nesting, Consumer<FileRead> heard) {
    try {
      Members.ofFolder(folder).forEach(member -> read(member, nesting, heard));
    } catch (IOException unreadable) {
      heard.accept(FileRead.refused(folder.name(), folder.name() + ": cannot be opened."));
    }
  }

  private void zip(SourceFile file, int nesting, Consumer<FileRead> heard) {
    if (nesting >= limits.nesting()) {
      String error = ": holds zips within each other, more than " + limits.nesting() + " deep.";
      heard.accept(FileRead.refused(file.name(), file.name() + error));
      return;
    }
    try (GuardedZip zip = GuardedZip.open(file, limits)) {
      for (Members.Packed member : Members.ofZip(file, zip)) {
        if (members > limits.entries()) {
          return;
        }
        member(member, nesting + 1, heard);
      }
    } catch (IOException refused) {
      heard.accept(FileRead.refused(file.name(), String.valueOf(refused.getMessage())));
    }
  }

  private void member(Members.Packed member, int nesting, Consumer<FileRead> heard)
      throws IOException {
    if (++members > limits.entries()) {
      String error = ": was not read, as the zip holds more than " + limits.entries() + " files.";
      heard.accept(FileRead.refused(member.name(), member.name() + error));
      return;
    }
    Path unpacked = Files.createTempFile("intersession-", ".part");
    try {
      member.unpack(unpacked, limits.fileBytes());
      read(new SourceFile(member.name(), unpacked), nesting, heard);
    } catch (UnreadableFileException refused) {
      heard.accept(FileRead.refused(member.name(), String.valueOf(refused.getMessage())));
    } finally {
      Files.deleteIfExists(unpacked);
    }
  }

  /** Reads one file; {@code null} means that it is a zip of others. */
  private @Nullable FileRead attempt(SourceFile file) {
    try {
      if (!Files.isReadable(file.path())) {
        return refused(file, "does not exist or may not be read.");
      }
      if (Files.size(file.path()) > limits.fileBytes()) {
        return refused(file, "is larger than " + (limits.fileBytes() >> 20) + " MiB.");
      }
      CommentReader reader = readers.of(file);
      if (reader != null) {
        return FileRead.of(file.name(), reader.read(file, limits));
      }
      FileKind kind = FileKind.of(file.path());
      return kind == FileKind.ZIP ? null : refused(file, kind.sentence());
    } catch (UnreadableFileException refused) {
      return FileRead.refused(file.name(), String.valueOf(refused.getMessage()));
    } catch (IOException | RuntimeException unexpected) {
      return refused(file, "cannot be read: " + unexpected);
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      return refused(file, "needs more memory to be read than there is.");
    }
  }

  private static FileRead refused(SourceFile file, String sentence) {
    return FileRead.refused(file.name(), file.name() + ": " + sentence);
  }
}
