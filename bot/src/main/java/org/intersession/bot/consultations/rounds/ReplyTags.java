package org.intersession.bot.consultations.rounds;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What marks the address to which a person answers about a consultation. It says for whom they
 * speak, and is signed: nobody can make one who has not read the letter.
 */
public final class ReplyTags {
  /** Eighty bits cannot be guessed by mail, and the local part stays below 64 characters. */
  private static final int LENGTH = 10;

  private static final Pattern ADDRESS =
      Pattern.compile("[^@]*\\+c-(\\d{1,9})-(\\d{1,18})-([0-9a-f]{20})@[^@]+");

  private final ConsultationStore store;
  private final SecretKeySpec key;
  private final BooleanSupplier read;

  /**
   * Tags.
   *
   * @param read whether answers by mail are read at all
   */
  ReplyTags(ConsultationStore store, SigningKey key, BooleanSupplier read) {
    this.store = store;
    this.key = new SecretKeySpec(key.bytes(), "HmacSHA256");
    this.read = read;
  }

  /** The tag of a person who speaks for a Party; nothing where answers by mail are not read. */
  @Nullable String of(int consultation, String party, long person) {
    return read.getAsBoolean()
        ? "c-" + consultation + "-" + person + "-" + signature(consultation, party, person)
        : null;
  }

  /** For whom somebody speaks who writes to an address. */
  public Optional<Voice> behind(String address) {
    Matcher form = ADDRESS.matcher(address);
    if (!form.matches()) {
      return Optional.empty();
    }
    int consultation = Integer.parseInt(form.group(1));
    long person = Long.parseLong(form.group(2));
    return store.invited(consultation).stream()
        .filter(one -> one.person() == person)
        .filter(one -> holds(signature(consultation, one.party(), person), form.group(3)))
        .findFirst()
        .map(one -> new Voice(consultation, one.party(), person, one.releases()));
  }

  private static boolean holds(String signature, String given) {
    return MessageDigest.isEqual(
        signature.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
  }

  private String signature(int consultation, String party, long person) {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      String signed = "reply:" + consultation + ":" + party + ":" + person;
      byte[] bits = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(bits, LENGTH));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }
}
