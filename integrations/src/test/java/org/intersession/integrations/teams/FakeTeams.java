package org.intersession.integrations.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Teams' side of the wire: publishes keys, signs tokens with them, and takes the bot's posts. */
final class FakeTeams implements AutoCloseable {
  static final String APP = "11111111-2222-3333-4444-555555555555";
  static final String TENANT = "99999999-8888-7777-6666-555555555555";
  static final String BOT = "28:" + APP;
  static final String ISSUER = "https://api.botframework.com";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One request that reached the connector. */
  record Posted(String method, String path, String authorization, JsonNode body) {}

  /** How the connector answers. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  final KeyPair key = newKey();
  final KeyPair unendorsed = newKey();
  final List<Posted> posted = new CopyOnWriteArrayList<>();
  final AtomicInteger metadataFetches = new AtomicInteger();
  final AtomicInteger tokensGiven = new AtomicInteger();
  final Map<String, KeyPair> published = new ConcurrentHashMap<>();
  volatile boolean metadataDown;
  volatile Answer answer = exchange -> send(exchange, 201, "{\"id\":\"post-1\"}");
  private final ExecutorService threads = Executors.newFixedThreadPool(80);
  private final HttpServer server;

  FakeTeams() {
    published.put("good", key);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/metadata", this::metadata);
    server.createContext("/keys", exchange -> send(exchange, 200, keySet().toString()));
    server.createContext("/token", this::token);
    server.createContext("/connector", this::connector);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  String serviceUrl() {
    return url("/connector/");
  }

  /** A token such as Teams signs. */
  String token() {
    return signed(claims());
  }

  JWTCreator.Builder claims() {
    return JWT.create()
        .withKeyId("good")
        .withIssuer(ISSUER)
        .withAudience(APP)
        .withNotBefore(Instant.now().minusSeconds(60))
        .withExpiresAt(Instant.now().plusSeconds(3600))
        .withClaim("serviceurl", serviceUrl());
  }

  String signed(JWTCreator.Builder claims) {
    return claims.sign(algorithm(key));
  }

  static Algorithm algorithm(KeyPair key) {
    return Algorithm.RSA256((RSAPublicKey) key.getPublic(), (RSAPrivateKey) key.getPrivate());
  }

  static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A line said in the working group's channel. */
  ObjectNode message(String text) {
    ObjectNode activity = activity("message");
    return activity.put("text", text).put("textFormat", "plain");
  }

  ObjectNode activity(String type) {
    ObjectNode activity =
        JSON.createObjectNode()
            .put("type", type)
            .put("id", "1700000000001")
            .put("timestamp", "2027-03-01T09:00:00Z")
            .put("channelId", "msteams")
            .put("serviceUrl", serviceUrl())
            .put("locale", "fr-CH");
    activity
        .putObject("from")
        .put("id", "29:person")
        .put("name", "Awa Diop")
        .put("aadObjectId", "aad-awa");
    activity.putObject("recipient").put("id", BOT).put("name", "Intersession");
    activity
        .putObject("conversation")
        .put("id", "19:spwg@thread.tacv2;messageid=1700000000000")
        .put("conversationType", "channel")
        .put("isGroup", true)
        .put("tenantId", TENANT);
    activity.putObject("channelData").putObject("tenant").put("id", TENANT);
    return activity;
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void metadata(HttpExchange exchange) throws IOException {
    metadataFetches.incrementAndGet();
    if (metadataDown) {
      send(exchange, 503, "");
      return;
    }
    send(exchange, 200, JSON.createObjectNode().put("jwks_uri", url("/keys")).toString());
  }

  private void token(HttpExchange exchange) throws IOException {
    int count = tokensGiven.incrementAndGet();
    send(exchange, 200, "{\"access_token\":\"bot-token-" + count + "\",\"expires_in\":3600}");
  }

  private void connector(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    byte[] body = exchange.getRequestBody().readAllBytes();
    posted.add(
        new Posted(
            exchange.getRequestMethod(),
            uri.getPath(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body)));
    answer.to(exchange);
  }

  private ObjectNode keySet() {
    ObjectNode set = JSON.createObjectNode();
    published.forEach(
        (id, pair) ->
            add(set, id, (RSAPublicKey) pair.getPublic()).putArray("endorsements").add("msteams"));
    add(set, "unendorsed", (RSAPublicKey) unendorsed.getPublic());
    add(set, "skype-only", (RSAPublicKey) unendorsed.getPublic())
        .putArray("endorsements")
        .add("skype");
    return set;
  }

  private static ObjectNode add(ObjectNode set, String id, RSAPublicKey key) {
    return set.withArray("keys")
        .addObject()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("kid", id)
        .put("n", base64(key.getModulus()))
        .put("e", base64(key.getPublicExponent()));
  }

  private static String base64(BigInteger number) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
  }
}
