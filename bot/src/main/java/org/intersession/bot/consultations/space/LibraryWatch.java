package org.intersession.bot.consultations.space;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.integrations.DocumentLibrary;
import org.intersession.integrations.DocumentLibrary.Watch;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** Sees to it that the library tells us of changes, and that it is the library that tells us. */
final class LibraryWatch {
  private static final Duration LASTS = Duration.ofDays(20);
  private static final Duration AHEAD = Duration.ofDays(3);

  private final Supplier<@Nullable DocumentLibrary> library;
  private final SpaceStore store;
  private final ConsultationProperties.Pages pages;
  private final Clock clock;

  LibraryWatch(
      Supplier<@Nullable DocumentLibrary> library,
      SpaceStore store,
      ConsultationProperties.Pages pages,
      Clock clock) {
    this.library = library;
    this.store = store;
    this.pages = pages;
    this.clock = clock;
  }

  /** What cannot be guessed. */
  static String secret() {
    byte[] bits = new byte[16];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  /** Whether a notice repeats our secret. */
  boolean ours(String said) {
    return MessageDigest.isEqual(
        store.known(secret()).secret().getBytes(StandardCharsets.UTF_8),
        said.getBytes(StandardCharsets.UTF_8));
  }

  /** Watches, or watches longer before it ends. Only an address of the internet can be told. */
  void keep() {
    DocumentLibrary present = library.get();
    Instant now = clock.instant();
    SpaceStore.Known known = store.known(secret());
    boolean reachable = "https".equals(pages.base().getScheme());
    if (present == null || !reachable || known.until().isAfter(now.plus(AHEAD))) {
      return;
    }
    Watch kept = kept(present, known, now.plus(LASTS));
    store.watch(kept.id(), kept.until());
  }

  /** A watch that has ended is made anew. */
  private Watch kept(DocumentLibrary present, SpaceStore.Known known, Instant until) {
    String watch = known.watch();
    if (watch != null) {
      try {
        return present.prolong(watch, until);
      } catch (OutsideException e) {
        if (e.doubt() != Doubt.GONE) {
          throw e;
        }
      }
    }
    return present.watch(pages.notices(), known.secret(), until);
  }
}
