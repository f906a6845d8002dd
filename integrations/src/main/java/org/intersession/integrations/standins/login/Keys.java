package org.intersession.integrations.standins.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.intersession.integrations.standins.core.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The key pair that signs the stand-ins' tokens; kept in a file if one is given, else all of a
 * process share one.
 */
final class Keys {
  static final String KEY_ID = "standins-1";
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final CompletableFuture<KeyPair> pair;

  /** A new pair is made beside the rest of the start, as long as which it can take. */
  Keys(@Nullable Path file) {
    pair = file == null ? OfTheProcess.PAIR : CompletableFuture.supplyAsync(() -> kept(file));
  }

  private static final class OfTheProcess {
    private static final CompletableFuture<KeyPair> PAIR =
        CompletableFuture.supplyAsync(Keys::generate);
  }

  private static KeyPair kept(Path file) {
    try {
      if (Files.exists(file)) {
        return load(file);
      }
      KeyPair fresh = generate();
      save(fresh, file);
      return fresh;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key pair could be read from " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key pair could be made", e);
    }
  }

  private static KeyPair load(Path file) throws IOException, GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(Files.readString(file).strip());
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
    RSAPublicKeySpec open = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
    return new KeyPair(rsa.generatePublic(open), key);
  }

  private static void save(KeyPair pair, Path file) throws IOException {
    String encoded = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    // A temporary file is its owner's alone; a kill leaves the whole key or none.
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), "");
    Files.writeString(fresh, encoded);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  KeyPair pair() {
    return pair.join();
  }

  /** The public half as a JSON web key. */
  ObjectNode jwk() {
    RSAPublicKey key = (RSAPublicKey) pair().getPublic();
    return Json.object()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("alg", "RS256")
        .put("kid", KEY_ID)
        .put("x5t", KEY_ID)
        .put("n", encode(key.getModulus()))
        .put("e", encode(key.getPublicExponent()));
  }

  private static String encode(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return URL.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }
}
