package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.intersession.integrations.FileOpener;
import org.intersession.integrations.OpenedFile;
import org.intersession.integrations.PageLines;
import org.intersession.integrations.PageLinesReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.jspecify.annotations.Nullable;

/** Opens files for the tools, and counts those that were refused. */
final class Copies {
  private final FileOpener opener =
      ServiceLoader.load(FileOpener.class)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the program lacks its file readers"));
  private final Console console;
  private int refused;

  Copies(Console console) {
    this.console = console;
  }

  int refused() {
    return refused;
  }

  /** Opens a file, folder or zip; a sentence about each refused one goes to standard error. */
  void open(Path path, Consumer<ReadDocument> heard) {
    opener.open(
        new SourceFile(path.toString(), path),
        ReadLimits.DEFAULT,
        opened -> {
          ReadDocument document = opened.document();
          if (document == null) {
            refuse(opened);
          } else {
            heard.accept(document);
          }
        });
  }

  /** Opens the one text; null after it was refused or is several. */
  @Nullable ReadDocument one(Path path) {
    List<ReadDocument> documents = new ArrayList<>();
    open(path, documents::add);
    if (documents.size() > 1) {
      console.say(path + ": holds several files; give the one that was sent out.");
      refused++;
    }
    return documents.size() == 1 ? documents.get(0) : null;
  }

  /** Where the lines of a PDF stand. */
  PageLines lines(Path pdf) throws IOException {
    return ServiceLoader.load(PageLinesReader.class)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the program lacks its file readers"))
        .lines(new SourceFile(pdf.toString(), pdf), ReadLimits.DEFAULT);
  }

  private void refuse(OpenedFile opened) {
    refused++;
    console.say(Objects.requireNonNullElse(opened.error(), opened.file() + " was refused."));
  }
}
