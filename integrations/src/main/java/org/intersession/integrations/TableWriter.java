package org.intersession.integrations;

import java.io.IOException;
import java.io.OutputStream;

/** Writes tables in one format. Found by {@link java.util.ServiceLoader}. */
public interface TableWriter {
  /** The ending of its file names, for example {@code docx}. */
  String format();

  /** Writes the table and leaves the stream open. */
  void write(TableDocument table, OutputStream out) throws IOException;
}
