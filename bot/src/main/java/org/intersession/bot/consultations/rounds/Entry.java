package org.intersession.bot.consultations.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a consultation's record.
 *
 * @param number from 1, without gaps
 * @param event a stable key: {@code opened, released, edited, withdrawn, supported, ...}
 * @param detail what happened, as JSON
 * @param before the hash of the entry before it
 * @param hash of this entry with the one before it
 */
public record Entry(
    int consultation,
    int number,
    Instant at,
    String event,
    @Nullable UUID comment,
    String party,
    String detail,
    byte[] before,
    byte[] hash) {
  /** Before the first entry. */
  static final byte[] NOTHING = new byte[32];

  /** The next entry of a chain. */
  static Entry next(
      int consultation,
      int number,
      Instant at,
      String event,
      @Nullable UUID comment,
      String party,
      String detail,
      byte[] before) {
    Entry bare =
        new Entry(consultation, number, at, event, comment, party, detail, before, NOTHING);
    return new Entry(
        consultation, number, at, event, comment, party, detail, before, bare.computed());
  }

  /** What the hash must be. */
  byte[] computed() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      // Each part with its length, so that no two entries can read the same.
      for (String part :
          List.of(
              Integer.toString(consultation),
              Integer.toString(number),
              at.toString(),
              event,
              comment == null ? "" : comment.toString(),
              party,
              detail)) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a whole chain is as it was written: the number of the first false entry, or 0. */
  public static int firstFalse(List<Entry> chain) {
    byte[] before = NOTHING;
    for (int i = 0; i < chain.size(); i++) {
      Entry entry = chain.get(i);
      boolean stands =
          entry.number() == i + 1
              && MessageDigest.isEqual(entry.before(), before)
              && MessageDigest.isEqual(entry.hash(), entry.computed());
      if (!stands) {
        return i + 1;
      }
      before = entry.hash();
    }
    return 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entry entry && Arrays.equals(hash, entry.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }
}
