import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The two ends of the message benchmark in one process: a connector that takes the bot's answers
 * after a delay, the metadata and keys that sign what Teams would send, and the load.
 *
 * <p>{@code java Load.java serve PORT} serves both for the bot to start against, and reads commands
 * from standard input: {@code run NAME URL CONNECTIONS DELAY_MS SECONDS TEXT}.
 */
public final class Load {
  private static final String APP = "5a5a5a5a-0000-4000-8000-0000000000b0";
  private static final String TENANT = "5a5a5a5a-0000-4000-8000-000000000001";
  private static final String PERSON = "b65207d7-ffc5-3016-adcd-d5a84df682db";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private static final AtomicLong IDS = new AtomicLong(System.currentTimeMillis());
  private static final AtomicLong ANSWERS = new AtomicLong();
  private static volatile long delayMillis;

  public static void main(String[] arguments) throws Exception {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    // The load's own connections, one for each sender and kept open.
    System.setProperty("jdk.httpclient.connectionPoolSize", "256");
    int port = Integer.parseInt(arguments[1]);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    serve(port, keys);
    System.out.println("ready");
    try (var in = new java.util.Scanner(System.in)) {
      while (in.hasNextLine()) {
        String[] words = in.nextLine().split(" ", 7);
        if (words[0].equals("quit")) {
          System.exit(0);
        }
        run(words, port, keys);
      }
    }
    System.exit(0);
  }

  private static void serve(int port, KeyPair keys) throws IOException {
    String base = "http://127.0.0.1:" + port;
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 1024);
    ScheduledExecutorService later = Executors.newScheduledThreadPool(2);
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    String jwks =
        "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"bench\",\"alg\":\"RS256\",\"n\":\""
            + unsigned(key.getModulus())
            + "\",\"e\":\""
            + unsigned(key.getPublicExponent())
            + "\",\"endorsements\":[\"msteams\"]}]}";
    String metadata =
        "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\""
            + base
            + "/keys\",\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    server.createContext("/metadata", exchange -> answer(exchange, 200, metadata));
    server.createContext("/keys", exchange -> answer(exchange, 200, jwks));
    server.createContext(
        "/token",
        exchange ->
            answer(
                exchange,
                200,
                "{\"token_type\":\"Bearer\",\"expires_in\":86000,\"access_token\":\"bench\"}"));
    server.createContext("/connector", exchange -> connector(exchange, later));
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.start();
  }

  private static void connector(HttpExchange exchange, ScheduledExecutorService later)
      throws IOException {
    exchange.getRequestBody().readAllBytes();
    if (delayMillis == 0) {
      taken(exchange);
      return;
    }
    later.schedule(
        () -> {
          try {
            taken(exchange);
          } catch (IOException e) {
            exchange.close();
          }
        },
        delayMillis,
        TimeUnit.MILLISECONDS);
  }

  private static void taken(HttpExchange exchange) throws IOException {
    ANSWERS.incrementAndGet();
    answer(exchange, 201, "{\"id\":\"" + IDS.incrementAndGet() + "\"}");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Sends as fast as each connection is answered; prints one line of a table. */
  private static void run(String[] words, int port, KeyPair keys) throws Exception {
    String name = words[1];
    URI url = URI.create(words[2]);
    int connections = Integer.parseInt(words[3]);
    delayMillis = Long.parseLong(words[4]);
    double seconds = Double.parseDouble(words[5]);
    String text = words[6];
    String service = "http://127.0.0.1:" + port + "/connector/";
    String token = token(service, keys);
    long answersBefore = ANSWERS.get();
    long[][] times = new long[connections][];
    long[] failures = new long[connections];
    Thread[] senders = new Thread[connections];
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    for (int i = 0; i < connections; i++) {
      int sender = i;
      senders[i] =
          new Thread(
              () -> times[sender] = send(url, service, token, text, end, failures, sender));
      senders[i].start();
    }
    for (Thread sender : senders) {
      sender.join();
    }
    double took = (System.nanoTime() - start) / 1e9;
    long[] all = Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
    long failed = Arrays.stream(failures).sum();
    System.out.printf(
        "%s,%d,%d,%.0f,%.1f,%.1f,%d,%d%n",
        name,
        connections,
        delayMillis,
        all.length / took,
        at(all, 0.50),
        at(all, 0.99),
        failed,
        ANSWERS.get() - answersBefore);
  }

  private static long[] send(
      URI url,
      String service,
      String token,
      String text,
      long end,
      long[] failures,
      int sender) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    long[] times = new long[1 << 16];
    int count = 0;
    while (System.nanoTime() < end && count < times.length) {
      HttpRequest request =
          HttpRequest.newBuilder(url)
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + token)
              .POST(HttpRequest.BodyPublishers.ofString(activity(service, text, sender)))
              .build();
      long begun = System.nanoTime();
      try {
        HttpResponse<Void> response =
            http.send(request, HttpResponse.BodyHandlers.discarding());
        if (response.statusCode() >= 300) {
          failures[sender]++;
        }
      } catch (IOException e) {
        failures[sender]++;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      times[count++] = System.nanoTime() - begun;
    }
    return Arrays.copyOf(times, count);
  }

  private static String activity(String service, String text, int sender) {
    long id = IDS.incrementAndGet();
    return """
        {"type":"message","id":"%d","timestamp":"2027-01-04T09:00:00.000Z","serviceUrl":"%s",
        "channelId":"msteams","locale":"en-US","textFormat":"plain","text":"%s",
        "from":{"id":"29:bench%d","name":"Secretariat","aadObjectId":"%s"},
        "recipient":{"id":"28:%s","name":"Intersession"},
        "conversation":{"id":"a:bench%d","conversationType":"personal","tenantId":"%s"},
        "channelData":{"tenant":{"id":"%s"}}}"""
        .formatted(id, service, text, sender, PERSON, APP, sender, TENANT, TENANT);
  }

  private static String token(String service, KeyPair keys) throws Exception {
    long now = Instant.now().getEpochSecond();
    String head = "{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}";
    String body =
        "{\"iss\":\"https://api.botframework.com\",\"aud\":\"%s\",\"nbf\":%d,\"exp\":%d,"
                .formatted(APP, now - 60, now + 3600)
            + "\"serviceurl\":\"" + service + "\"}";
    String signed = encode(head) + "." + encode(body);
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
    int from = bytes[0] == 0 ? 1 : 0;
    return BASE64.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }
}
