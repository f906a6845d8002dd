package org.intersession.integrations.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What Zoom's client says of itself when it opens an app: AES-GCM under the hash of the app's
 * secret; one byte with the length of the nonce and the nonce, two with that of the further data
 * and these, four with that of the text and the text, all lengths little-endian, then the tag.
 */
final class AppContext {
  private static final int LONGEST = 8_192;
  private static final int TAG = 16;

  private AppContext() {}

  /** The text, when nobody but Zoom or us can have written it. */
  static Optional<String> decrypt(String header, String secret) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] coded = header.strip().replace('-', '+').replace('_', '/').getBytes(UTF_8);
      ByteBuffer bytes =
          ByteBuffer.wrap(Base64.getDecoder().decode(coded)).order(ByteOrder.LITTLE_ENDIAN);
      byte[] nonce = take(bytes, Byte.toUnsignedInt(bytes.get()));
      byte[] further = take(bytes, Short.toUnsignedInt(bytes.getShort()));
      int length = bytes.getInt();
      byte[] sealed = take(bytes, Math.addExact(length, TAG));
      if (bytes.hasRemaining() || nonce.length == 0 || length < 0) {
        return Optional.empty();
      }
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG * Byte.SIZE, nonce));
      cipher.updateAAD(further);
      return Optional.of(new String(cipher.doFinal(sealed), UTF_8));
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | ArithmeticException
        | BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static byte[] take(ByteBuffer bytes, int length) {
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] taken = new byte[length];
    bytes.get(taken);
    return taken;
  }
}
