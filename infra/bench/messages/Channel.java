import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** What Teams would publish, sign and say. */
final class Channel {
  /** Stands in a message where its id goes. */
  static final String ID = "#0000000000000#";

  private static final String APP = "5a5a5a5a-0000-4000-8000-0000000000b0";
  private static final String TENANT = "5a5a5a5a-0000-4000-8000-000000000001";
  private static final String PERSON = "b65207d7-ffc5-3016-adcd-d5a84df682db";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String address;
  private final RSAPublicKey key;
  private final String token;

  Channel(String address) throws GeneralSecurityException {
    this.address = address;
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    key = (RSAPublicKey) keys.getPublic();
    token = token(keys);
  }

  /** What is served at a path: metadata, the keys, or a token for a bot. */
  String document(String path) {
    if (path.startsWith("/metadata")) {
      return "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\"" + address
          + "/keys\",\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }
    if (path.startsWith("/keys")) {
      return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"bench\",\"alg\":\"RS256\",\"n\":\""
          + unsigned(key.getModulus()) + "\",\"e\":\"" + unsigned(key.getPublicExponent())
          + "\",\"endorsements\":[\"msteams\"]}]}";
    }
    return "{\"token_type\":\"Bearer\",\"expires_in\":86000,\"access_token\":\"bench\"}";
  }

  /** A message of one sender as a whole request, with {@link #ID} in the place of its id. */
  String message(int sender, String text) {
    String body =
        """
        {"type":"message","id":"%s","timestamp":"2027-01-04T09:00:00.000Z","serviceUrl":"%s",\
        "channelId":"msteams","locale":"en-US","textFormat":"plain","text":"%s",\
        "from":{"id":"29:bench%d","name":"Secretariat","aadObjectId":"%s"},\
        "recipient":{"id":"28:%s","name":"Intersession"},\
        "conversation":{"id":"a:bench%d","conversationType":"personal","tenantId":"%s"},\
        "channelData":{"tenant":{"id":"%s"}}}"""
            .formatted(ID, service(), text, sender, PERSON, APP, sender, TENANT, TENANT);
    return "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
        + body;
  }

  private String service() {
    return address + "/connector/";
  }

  private String token(KeyPair keys) throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String body =
        "{\"iss\":\"https://api.botframework.com\",\"aud\":\"%s\",\"nbf\":%d,\"exp\":%d,"
                .formatted(APP, now - 60, now + 3600)
            + "\"serviceurl\":\"" + service() + "\"}";
    String signed =
        encode("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}") + "." + encode(body);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + BASE64.encodeToString(signature.sign());
  }

  private static String encode(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return BASE64.encodeToString(
        Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
  }
}
