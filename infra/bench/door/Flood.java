import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Measures how long after its webhook an arrival stands on the card in the channel: a sandbox at the
 * first argument, the stand-ins at the second, so many people in a minute.
 */
public final class Flood {
  private static final Pattern WAITING = Pattern.compile("Waiting: (\\d+)");
  private static final Pattern ID = Pattern.compile("\"id\":\\s*\"?(\\d{9,})");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public static void main(String[] arguments) throws Exception {
    String sandbox = arguments[0];
    String standins = arguments[1];
    int people = Integer.parseInt(arguments[2]);
    String channel = "flood-" + System.currentTimeMillis();
    say(sandbox, channel, "meet \\\"Plenary\\\" 12 March 2031 14:00 Geneva 1h 100 people on zoom hold everyone");
    say(sandbox, channel, "yes");
    String ready = "";
    while (!ready.contains("set up on Zoom")) {
      LockSupport.parkNanos(200_000_000);
      ready = get(sandbox + "/sandbox/channel?channel=" + channel);
    }
    Matcher booked = Pattern.compile("Meeting (\\d+) is booked").matcher(ready);
    booked.find();
    String answer = say(sandbox, channel, "waiting " + booked.group(1));
    Matcher id = ID.matcher(get(standins + "/standins/zoom/meetings"));
    String zoomId = "";
    while (id.find()) {
      zoomId = id.group(1);
    }
    long[] told = new long[people + 1];
    long[] shown = new long[people + 1];
    Thread watch = new Thread(() -> watch(sandbox, channel, shown));
    watch.start();
    long start = System.nanoTime();
    long slowest = 0;
    for (int person = 1; person <= people; person++) {
      LockSupport.parkNanos(start + person * 60_000_000_000L / people - System.nanoTime());
      long begin = System.nanoTime();
      tell(sandbox, zoomId, person);
      told[person] = System.nanoTime();
      slowest = Math.max(slowest, told[person] - begin);
    }
    watch.join();
    long[] waits = new long[people];
    for (int person = 1; person <= people; person++) {
      waits[person - 1] = Math.max(0, shown[person] - told[person]);
    }
    Arrays.sort(waits);
    System.out.printf(
        "%d people a minute: on the card after p50 %d ms, p99 %d ms, at most %d ms;"
            + " slowest webhook %d ms; %s%n",
        people,
        waits[people / 2] / 1_000_000,
        waits[people * 99 / 100] / 1_000_000,
        waits[people - 1] / 1_000_000,
        slowest / 1_000_000,
        answer.isEmpty() ? "no card" : "one card");
  }

  private static void watch(String sandbox, String channel, long[] shown) {
    int seen = 0;
    while (seen < shown.length - 1) {
      Matcher count = WAITING.matcher(get(sandbox + "/sandbox/channel?channel=" + channel));
      long now = System.nanoTime();
      int waiting = 0;
      while (count.find()) {
        waiting = Math.max(waiting, Integer.parseInt(count.group(1)));
      }
      for (; seen < waiting; seen++) {
        shown[seen + 1] = now;
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static void tell(String sandbox, String zoomId, int person) throws Exception {
    String event =
        """
        {"event":"meeting.participant_joined_waiting_room","event_ts":%d,"payload":{"object":{
        "id":"%s","uuid":"U","participant":{"participant_uuid":"P%d","user_name":"Person %d"}}}}
        """
            .formatted(System.currentTimeMillis(), zoomId, person, person);
    String timestamp = "" + Instant.now().getEpochSecond();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("sandbox-zoom-webhook-secret".getBytes(UTF_8), "HmacSHA256"));
    String signature =
        "v0="
            + HexFormat.of()
                .formatHex(mac.doFinal(("v0:" + timestamp + ":" + event).getBytes(UTF_8)));
    int status =
        HTTP.send(
                HttpRequest.newBuilder(URI.create(sandbox + "/webhooks/zoom"))
                    .header("Content-Type", "application/json")
                    .header("x-zm-request-timestamp", timestamp)
                    .header("x-zm-signature", signature)
                    .POST(BodyPublishers.ofString(event))
                    .build(),
                BodyHandlers.discarding())
            .statusCode();
    if (status != 200) {
      throw new IllegalStateException("the webhook was answered " + status);
    }
  }

  private static String say(String sandbox, String channel, String line) {
    String body =
        "{\"channel\":\"%s\",\"person\":\"secretariat\",\"text\":\"%s\"}".formatted(channel, line);
    return send(
        HttpRequest.newBuilder(URI.create(sandbox + "/sandbox/say"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  private static String send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString())
          .body();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
