package org.intersession.bot.registration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.pages.LetterType;
import org.intersession.bot.registration.LetterStore.Kept;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters of nomination: taken in parts, judged by their content, never whole in memory. */
final class NominationLetters {
  private static final int PART = 64 * 1024;
  private static final int HEAD = 4 * 1024;

  private final LetterStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final int most;

  NominationLetters(LetterStore store, TransactionTemplate transaction, Clock clock, int most) {
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
    this.most = most;
  }

  /** Keeps a letter; nothing when it is too large, empty, or no PDF, Word file or picture. */
  Optional<UUID> keep(int meeting, InputStream content) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(content, PART);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    Optional<LetterType> type = LetterType.of(head);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    UUID id = UUID.randomUUID();
    boolean whole =
        Boolean.TRUE.equals(
            transaction.execute(
                status -> {
                  store.begin(id, meeting, type.get().type(), clock.instant());
                  boolean fits = parts(id, buffered);
                  if (!fits) {
                    status.setRollbackOnly();
                  }
                  return fits;
                }));
    return whole ? Optional.of(id) : Optional.empty();
  }

  /** The letter with an id. */
  Optional<Kept> find(UUID id) {
    return store.find(id);
  }

  /** Writes a letter out. */
  void write(UUID id, OutputStream out) throws IOException {
    for (int part = 0; ; part++) {
      Optional<byte[]> content = store.part(id, part);
      if (content.isEmpty()) {
        return;
      }
      out.write(content.get());
    }
  }

  private boolean parts(UUID id, InputStream content) {
    try {
      int size = 0;
      int number = 0;
      for (byte[] part = content.readNBytes(PART);
          part.length > 0;
          part = content.readNBytes(PART)) {
        size += part.length;
        if (size > most) {
          return false;
        }
        store.add(id, number++, Objects.requireNonNull(part));
      }
      store.end(id, size);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("a letter broke off", e);
    }
  }
}
