package org.intersession.integrations.files;

import java.util.function.Consumer;
import org.intersession.integrations.FileOpener;
import org.intersession.integrations.OpenedFile;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;

/** Opens files, folders and zips for the rooms. */
public final class ReturnedFiles implements FileOpener {
  /** Made by {@link java.util.ServiceLoader}. */
  public ReturnedFiles() {}

  @Override
  public void open(SourceFile file, ReadLimits limits, Consumer<OpenedFile> heard) {
    new FileReading(limits)
        .read(
            file, read -> heard.accept(new OpenedFile(read.file(), read.document(), read.error())));
  }
}
