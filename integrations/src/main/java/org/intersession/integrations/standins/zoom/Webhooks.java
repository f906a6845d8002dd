package org.intersession.integrations.standins.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends the account's events, signed, in order; and any of them again. */
final class Webhooks implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ZoomAccount account;
  private final Switches switches;
  private final StandinClock clock;
  private final AtomicReference<@Nullable URI> target;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "zoom-events");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Delivery> deliveries = new ArrayList<>();

  Webhooks(ZoomAccount account, Switches switches, StandinClock clock) {
    this.account = account;
    this.switches = switches;
    this.clock = clock;
    this.target = new AtomicReference<>(account.webhookUrl());
  }

  /** One event and how it went. */
  record Delivery(String trackingId, byte[] body, int status) {
    ObjectNode json() {
      ObjectNode json = Json.object().put("trackingId", trackingId).put("status", status);
      json.set("event", Json.read(body));
      return json;
    }
  }

  void meeting(String event, Meeting meeting) {
    later(event(event, object(meeting)));
  }

  void registration(String event, Meeting meeting, Registrant registrant) {
    ObjectNode object = object(meeting);
    object.set("registrant", registrant.json());
    later(event(event, object));
  }

  ObjectNode participant(String event, Meeting meeting, Participant participant) {
    ObjectNode object = object(meeting);
    object.set("participant", participant.event(clock.instant()));
    return event(event, object);
  }

  ObjectNode occasion(String event, Meeting meeting) {
    return event(event, object(meeting));
  }

  /** In events a meeting's id is a text. */
  private static ObjectNode object(Meeting meeting) {
    ObjectNode object =
        Json.object()
            .put("uuid", meeting.uuid())
            .put("id", String.valueOf(meeting.id()))
            .put("host_id", meeting.host().id())
            .put("type", meeting.type())
            .put("duration", meeting.duration());
    for (String field : List.of("topic", "start_time", "timezone")) {
      object.put(field, Json.text(meeting.body(), field));
    }
    return object;
  }

  private ObjectNode event(String name, ObjectNode object) {
    ObjectNode event =
        Json.object().put("event", name).put("event_ts", clock.instant().toEpochMilli());
    ObjectNode payload = event.putObject("payload").put("account_id", account.accountId());
    payload.set("object", object);
    return event;
  }

  void later(ObjectNode event) {
    sender.execute(() -> send(event));
  }

  /** Sends one event now; the status of the answer, 0 if there was none. */
  int send(ObjectNode event) {
    if (!switches.on(Switch.ZOOM_WEBHOOKS)) {
      return 0;
    }
    return send(UUID.randomUUID().toString(), Json.write(event).getBytes(UTF_8));
  }

  private int send(String trackingId, byte[] body) {
    URI to = target.get();
    int status = to == null ? 0 : post(to, trackingId, body).status();
    synchronized (deliveries) {
      deliveries.add(new Delivery(trackingId, body, status));
    }
    return status;
  }

  /** Sends again what was sent: the same bytes and tracking id, freshly signed. */
  int redeliver(String trackingId) {
    Delivery first =
        deliveries().stream()
            .filter(each -> each.trackingId().equals(trackingId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no event " + trackingId));
    return send(trackingId, first.body());
  }

  List<Delivery> deliveries() {
    synchronized (deliveries) {
      return List.copyOf(deliveries);
    }
  }

  /** Points the events to an address, which first has to prove that it knows the secret. */
  boolean pointTo(URI url) {
    String plain = UUID.randomUUID().toString().replace("-", "");
    ObjectNode event =
        Json.object()
            .put("event", "endpoint.url_validation")
            .put("event_ts", clock.instant().toEpochMilli());
    event.putObject("payload").put("plainToken", plain);
    Reply reply = post(url, UUID.randomUUID().toString(), Json.write(event).getBytes(UTF_8));
    boolean proven =
        reply.status() == 200
            && Json.text(reply.body(), "plainToken").equals(plain)
            && Json.text(reply.body(), "encryptedToken").equals(hmac(plain.getBytes(UTF_8)));
    if (proven) {
      target.set(url);
    }
    return proven;
  }

  private record Reply(int status, JsonNode body) {}

  private Reply post(URI to, String trackingId, byte[] body) {
    String timestamp = String.valueOf(clock.real().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(to)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("x-zm-request-timestamp", timestamp)
            .header("x-zm-signature", "v0=" + hmac(message(timestamp, body)))
            .header("x-zm-trackingid", trackingId)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), json(response));
    } catch (IOException e) {
      return new Reply(0, Json.object());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply(0, Json.object());
    }
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") && response.body().length > 0
        ? Json.read(response.body())
        : Json.object();
  }

  private static byte[] message(String timestamp, byte[] body) {
    byte[] head = ("v0:" + timestamp + ":").getBytes(UTF_8);
    byte[] message = new byte[head.length + body.length];
    System.arraycopy(head, 0, message, 0, head.length);
    System.arraycopy(body, 0, message, head.length, body.length);
    return message;
  }

  private String hmac(byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(account.webhookSecret().getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(message));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    sender.shutdownNow();
  }
}
