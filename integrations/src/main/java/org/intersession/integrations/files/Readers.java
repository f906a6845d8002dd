package org.intersession.integrations.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.SourceFile;
import org.jspecify.annotations.Nullable;

/** The readers that are present, each made when a file first gets as far as asking it. */
public final class Readers {
  private final Iterator<CommentReader> unasked =
      ServiceLoader.load(CommentReader.class).iterator();
  private final List<CommentReader> asked = new ArrayList<>();

  /** The reader of a file, judged by its content, or {@code null} if none reads it. */
  public @Nullable CommentReader of(SourceFile file) throws IOException {
    for (CommentReader reader : asked) {
      if (reader.reads(file)) {
        return reader;
      }
    }
    while (unasked.hasNext()) {
      CommentReader reader = unasked.next();
      asked.add(reader);
      if (reader.reads(file)) {
        return reader;
      }
    }
    return null;
  }
}
