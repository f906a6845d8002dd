package org.intersession.integrations.standins.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signs and checks JSON web tokens, RS256. */
public final class Tokens {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final Keys keys;

  Tokens(Keys keys) {
    this.keys = keys;
  }

  /** A signed token of these claims. */
  public String sign(ObjectNode claims) {
    ObjectNode header =
        Json.object()
            .put("typ", "JWT")
            .put("alg", "RS256")
            .put("kid", Keys.KEY_ID)
            .put("x5t", Keys.KEY_ID);
    return sign(header, claims);
  }

  /** A signed token with a header of one's own, to forge what a guard must refuse. */
  public String sign(ObjectNode header, ObjectNode claims) {
    String text = part(header) + "." + part(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.pair().getPrivate());
      signature.update(text.getBytes(UTF_8));
      return text + "." + ENCODER.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The claims of a token that we signed. */
  Optional<JsonNode> claims(String token) {
    int end = token.lastIndexOf('.');
    int middle = token.indexOf('.');
    if (middle < 0 || end <= middle) {
      return Optional.empty();
    }
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(keys.pair().getPublic());
      signature.update(token.substring(0, end).getBytes(UTF_8));
      byte[] bytes = Base64.getUrlDecoder().decode(token.substring(end + 1));
      return signature.verify(bytes)
          ? Optional.of(Json.read(Base64.getUrlDecoder().decode(token.substring(middle + 1, end))))
          : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException | JacksonException e) {
      return Optional.empty();
    }
  }

  private static String part(JsonNode node) {
    return ENCODER.encodeToString(Json.write(node).getBytes(UTF_8));
  }
}
