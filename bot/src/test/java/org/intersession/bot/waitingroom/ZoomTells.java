package org.intersession.bot.waitingroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.intersession.bot.state.SystemTime;
import org.jspecify.annotations.Nullable;

/** Sends events as Zoom does, signed with the sandbox's secret. */
public final class ZoomTells {
  private static final String SECRET = "sandbox-zoom-webhook-secret";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final SystemTime time;

  /** Tells the service on this port, at its own time. */
  public ZoomTells(int port, SystemTime time) {
    this.time = time;
    address = URI.create("http://127.0.0.1:" + port + "/webhooks/zoom");
  }

  /** Tells an event now; the status of the answer. */
  public int tells(String event) {
    return send(event, now(), sign(event, now()));
  }

  String answer(String event) {
    return post(event, now(), sign(event, now())).body();
  }

  int send(String event, long timestamp, @Nullable String signature) {
    return post(event, timestamp, signature).statusCode();
  }

  long now() {
    return time.now().getEpochSecond();
  }

  String sign(String event, long timestamp) {
    return "v0=" + hmac(("v0:" + timestamp + ":" + event).getBytes(UTF_8));
  }

  String hmac(byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(message));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> post(String event, long timestamp, @Nullable String signature) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("x-zm-request-timestamp", "" + timestamp)
            .POST(BodyPublishers.ofString(event));
    if (signature != null) {
      request.header("x-zm-signature", signature);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
