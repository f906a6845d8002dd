package org.intersession.bot.consultations.rounds;

import java.security.SecureRandom;

/** The key that signs what browsers bring back, the same for all replicas. */
public final class SigningKey {
  private static final int LENGTH = 32;

  private final byte[] key;

  SigningKey(ConsultationStore store) {
    byte[] fresh = new byte[LENGTH];
    new SecureRandom().nextBytes(fresh);
    key = store.key(fresh);
  }

  /** The key. */
  public byte[] bytes() {
    return key.clone();
  }
}
