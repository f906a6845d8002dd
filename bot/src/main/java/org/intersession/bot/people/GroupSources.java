package org.intersession.bot.people;

import java.util.Optional;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.language.Slot;

/** What a line says that a change rests on, with the letter that came with it. */
final class GroupSources {
  /** Bytes; a letter is kept in the database. */
  static final int LARGEST = 5 << 20;

  private final SaidFiles files;
  private final Papers papers;

  GroupSources(SaidFiles files, Papers papers) {
    this.files = files;
    this.papers = papers;
  }

  /** The letter that came with the lines of a draft, if one did. */
  Optional<SaidFile> letter(Invocation said) throws RefusedFile {
    Optional<SaidFile> file = files.last(said);
    if (file.isPresent() && file.get().content().length > LARGEST) {
      throw new RefusedFile("letter-too-large", file.get().name());
    }
    if (file.isPresent() && !Papers.takes(file.get().content())) {
      throw new RefusedFile("no-letter", file.get().name());
    }
    return file;
  }

  /** The source, its letter kept. */
  Source record(Invocation said) throws RefusedFile {
    Source.Letter letter =
        letter(said).flatMap(file -> papers.keep(file.name(), file.content())).orElse(null);
    files.forget(said);
    return new Source(
        said.reading().get(Slot.SOURCE).orElseThrow(),
        said.speaker().person().name(),
        said.now(),
        said.source(),
        letter);
  }
}
