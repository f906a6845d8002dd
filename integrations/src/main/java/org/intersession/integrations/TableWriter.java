package org.intersession.integrations;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.ServiceLoader;

/** Writes tables in one format. Found by {@link java.util.ServiceLoader}. */
public interface TableWriter {
  /** The ending of its file names, for example {@code docx}. */
  String format();

  /** Writes the table and leaves the stream open. */
  void write(TableDocument table, OutputStream out) throws IOException;

  /** The writer of a format that is present. */
  static Optional<TableWriter> find(String format) {
    return ServiceLoader.load(TableWriter.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(writer -> writer.format().equals(format))
        .findFirst();
  }

  /**
   * The writer of a format that the product always has.
   *
   * @throws IllegalStateException when it is not there
   */
  static TableWriter of(String format) {
    return find(format).orElseThrow(() -> new IllegalStateException("nothing writes " + format));
  }
}
