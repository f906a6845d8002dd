package org.intersession.bot.consultations.tools;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableReader;
import org.intersession.integrations.TableWriter;

/** A matrix as a file, in the format of its ending. */
record MatrixFile(Path path) {
  /**
   * The writer of its format.
   *
   * @throws IllegalArgumentException when there is none, or no folder to write to
   */
  TableWriter writer() {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(path + ": its folder does not exist.");
    }
    String name = path.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TableWriter.find(ending)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    path + ": its ending must be .docx, .xlsx, .pdf or .html."));
  }

  /** Writes it as a whole or not at all. */
  void write(TableWriter writer, TableDocument table) throws IOException {
    Path target = path.toAbsolutePath();
    Path part = target.resolveSibling("." + path.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        writer.write(table, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * The rows of one that people worked in.
   *
   * @throws IllegalArgumentException when it is no table
   */
  List<List<String>> rows() throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException(path + ": does not exist or may not be read.");
    }
    SourceFile file = new SourceFile(path.toString(), path);
    for (TableReader reader : ServiceLoader.load(TableReader.class)) {
      if (reader.reads(file)) {
        return reader.rows(file, ReadLimits.DEFAULT);
      }
    }
    throw new IllegalArgumentException(path + ": is neither a Word nor an Excel file.");
  }
}
