package org.intersession.bot.people;

import java.time.Clock;
import java.util.Optional;
import org.intersession.bot.files.ContentHash;
import org.intersession.bot.pages.LetterType;

/** The letters on which changes rest, kept as they came. */
final class Papers {
  private final PaperStore store;
  private final Clock clock;

  Papers(PaperStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A letter as it came. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Paper(String type, byte[] content) {}

  /** Whether a file may be a letter: a PDF, a Word text or a picture, whatever its name says. */
  static boolean takes(byte[] content) {
    return LetterType.of(content).isPresent();
  }

  /** Keeps a letter; nothing if it is none. */
  Optional<Source.Letter> keep(String name, byte[] content) {
    return LetterType.of(content)
        .map(
            type ->
                new Source.Letter(
                    store.keep(ContentHash.of(content), type.type(), content, clock.instant()),
                    name));
  }

  /** The letter with a number. */
  Optional<Paper> find(long id) {
    return store.find(id);
  }
}
