package org.intersession.bot.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what a file that is there already is known again, whatever its name. */
public final class ContentHash {
  private ContentHash() {}

  /** The SHA-256 of a content. */
  public static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
