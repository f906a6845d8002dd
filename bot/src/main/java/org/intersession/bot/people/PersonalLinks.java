package org.intersession.bot.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The links that people without an account get by mail. The secret is 128 random bits; only its
 * hash is kept, so a link can be made anew but never shown again. Finding one changes nothing.
 */
public final class PersonalLinks {
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

  private final LinkStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PersonalLinks(LinkStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What a new link shall stand for.
   *
   * @param person for whom, if we know them
   * @param party for which Party they speak with it; it dies with their last role for it
   * @param role the role for which it is made; it dies with it
   */
  public record Order(
      String purpose,
      String subject,
      @Nullable Long person,
      @Nullable String party,
      @Nullable Long role,
      Instant expiresAt) {
    /** A link for something, whoever holds it. */
    public static Order of(String purpose, String subject, Instant expiresAt) {
      return new Order(purpose, subject, null, null, null, expiresAt);
    }
  }

  /** A link that was just made; the only time that its secret is known. */
  public record Made(long id, String secret) {}

  /** Makes a link. */
  public Made make(Order order) {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    return new Made(store.add(hash(secret), order, clock.instant()), secret);
  }

  /**
   * What a secret opens for a purpose. Wrong, expired and revoked ones are all nothing, and look
   * alike.
   */
  public Optional<PersonalLink> find(String purpose, String secret) {
    if (!SECRET.matcher(secret).matches()) {
      return Optional.empty();
    }
    return store.find(hash(secret), purpose, clock.instant());
  }

  /**
   * The link by its id, for those who keep a cookie and not the secret; nothing once it is dead.
   */
  public Optional<PersonalLink> alive(long id) {
    return store.alive(id, clock.instant());
  }

  /** Ends a link. */
  public void revoke(long id) {
    store.revoke(id, clock.instant());
  }

  /** Ends all links for a subject; the number of those that were alive. */
  public int revokeAll(String purpose, String subject) {
    return store.revokeAll(purpose, subject, clock.instant());
  }

  /** Deletes all links for a subject: not even that there were any is kept. */
  public void forget(String purpose, String subject) {
    store.forget(purpose, subject);
  }

  /** Ends a person's links for a subject; the number of those that were alive. */
  public int revokeAll(String purpose, String subject, long person) {
    return store.revokeAll(purpose, subject, person, clock.instant());
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(secret.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
