package org.intersession.integrations.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/**
 * The files in a folder or a zip, in the order of their names, without what programs left there.
 */
final class Members {
  private static final Set<String> LEFT_BEHIND = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

  private Members() {}

  /** The files and folders directly in a folder; links are not followed. */
  static List<SourceFile> ofFolder(SourceFile folder) throws IOException {
    List<SourceFile> members = new ArrayList<>();
    String before = folder.name().endsWith("/") ? folder.name() : folder.name() + "/";
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.path())) {
      for (Path path : paths) {
        String name = path.getFileName().toString();
        boolean link = Files.isSymbolicLink(path) && !Files.isRegularFile(path);
        if (!leftBehind(name) && !link && exists(path)) {
          members.add(new SourceFile(before + name, path));
        }
      }
    }
    members.sort(Comparator.comparing(SourceFile::name));
    return members;
  }

  private static boolean exists(Path path) {
    return Files.isRegularFile(path) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The files in a zip, folders and all. */
  static List<Packed> ofZip(SourceFile file, GuardedZip zip) {
    List<Packed> members = new ArrayList<>();
    for (ZipEntry entry : zip.entries()) {
      if (!entry.isDirectory()
          && Arrays.stream(entry.getName().split("/")).noneMatch(Members::leftBehind)) {
        members.add(new Packed(file.name() + "/" + entry.getName(), zip, entry));
      }
    }
    members.sort(Comparator.comparing(Packed::name));
    return members;
  }

  /** Names of hidden files, of Word's locks and of what systems put into folders. */
  private static boolean leftBehind(String name) {
    return name.startsWith(".") && !name.equals("..")
        || name.startsWith("~$")
        || LEFT_BEHIND.contains(name);
  }

  /** A file still in its zip. */
  record Packed(String name, GuardedZip zip, ZipEntry entry) {
    /** Unpacks it, whatever its name says, to a place of our own. */
    void unpack(Path to, long mostBytes) throws IOException {
      try (InputStream in = zip.stream(entry);
          OutputStream out = Files.newOutputStream(to)) {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          written += read;
          if (written > mostBytes) {
            throw new UnreadableFileException(
                name, "too-large", "is larger than " + (mostBytes >> 20) + " MiB.", null);
          }
          out.write(buffer, 0, read);
        }
      } catch (ZipException | EOFException damaged) {
        throw new UnreadableFileException(name, "damaged", "is damaged in its zip.", damaged);
      }
    }
  }
}
