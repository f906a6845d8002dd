package org.intersession.integrations;

import java.util.function.Consumer;

/**
 * Opens returned copies: a file, or all in a folder or zip, one after the other. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface FileOpener {
  /** Reads within limits that hold for each file, and tells what became of each. */
  void open(SourceFile file, ReadLimits limits, Consumer<OpenedFile> heard);
}
