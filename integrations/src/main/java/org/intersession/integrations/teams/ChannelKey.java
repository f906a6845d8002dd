package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A key with which the channel signs.
 *
 * @param endorsements the channels for which it may sign; none given means for none
 */
record ChannelKey(String id, RSAPublicKey key, Set<String> endorsements) {
  private static final int SHORTEST = 2048;

  /** Reads one key of a JSON Web Key Set, if it is an RSA key that can be trusted to sign. */
  static Optional<ChannelKey> read(JsonNode jwk) {
    if (!"RSA".equals(jwk.path("kty").asText()) || !jwk.path("kid").isTextual()) {
      return Optional.empty();
    }
    try {
      RSAPublicKeySpec numbers = new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"));
      RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numbers);
      Set<String> endorsements = new HashSet<>();
      jwk.path("endorsements").forEach(endorsement -> endorsements.add(endorsement.asText()));
      return key.getModulus().bitLength() < SHORTEST
          ? Optional.empty()
          : Optional.of(new ChannelKey(jwk.path("kid").asText(), key, Set.copyOf(endorsements)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static BigInteger number(JsonNode jwk, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(name).asText()));
  }
}
