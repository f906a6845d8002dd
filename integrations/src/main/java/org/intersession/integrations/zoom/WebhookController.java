package org.intersession.integrations.zoom;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.intersession.integrations.MeetingListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * The endpoint to which Zoom tells its events. An event is kept before Zoom is answered; an answer
 * that would come too late is an error, after which Zoom tells it again.
 */
@RestController
final class WebhookController {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
  private static final int LONGEST_BODY = 256 * 1024;

  /** Zoom waits three seconds. */
  private static final long PATIENCE = 2_500;

  private final WebhookSignature signature;
  private final MeetingListener listener;
  private final Executor threads;

  WebhookController(WebhookSignature signature, MeetingListener listener, Executor threads) {
    this.signature = signature;
    this.listener = listener;
    this.threads = threads;
  }

  @PostMapping("/webhooks/zoom")
  CompletableFuture<ResponseEntity<byte[]>> receive(HttpServletRequest request) throws IOException {
    byte[] body = read(request);
    if (body.length > LONGEST_BODY) {
      return answer(413);
    }
    if (!signature.isGenuine(
        request.getHeader("x-zm-signature"), request.getHeader("x-zm-request-timestamp"), body)) {
      LOG.info("An event was refused: it is not signed by Zoom just now");
      return answer(401);
    }
    Optional<JsonNode> event = Json.parse(new String(body, StandardCharsets.UTF_8));
    return event.map(json -> take(json, body)).orElseGet(() -> answer(400));
  }

  private CompletableFuture<ResponseEntity<byte[]>> take(JsonNode event, byte[] body) {
    if (event.path("event").asString("").equals("endpoint.url_validation")) {
      return CompletableFuture.completedFuture(prove(event));
    }
    return CompletableFuture.runAsync(
            () -> NoticeReader.read(event, body).ifPresent(listener::told), threads)
        .orTimeout(PATIENCE, TimeUnit.MILLISECONDS)
        .handle((kept, failure) -> status(failure == null ? 200 : unkept(failure)));
  }

  private static int unkept(Throwable failure) {
    LOG.error("An event could not be kept; Zoom will tell it again", failure);
    return 503;
  }

  private ResponseEntity<byte[]> prove(JsonNode event) {
    String plain = event.path("payload").path("plainToken").asString("");
    if (plain.isEmpty()) {
      return status(400);
    }
    String json =
        Json.object()
            .put("plainToken", plain)
            .put("encryptedToken", signature.proof(plain))
            .toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] read(HttpServletRequest request) throws IOException {
    return request.getContentLengthLong() > LONGEST_BODY
        ? new byte[LONGEST_BODY + 1]
        : request.getInputStream().readNBytes(LONGEST_BODY + 1);
  }

  private static CompletableFuture<ResponseEntity<byte[]>> answer(int code) {
    return CompletableFuture.completedFuture(status(code));
  }

  private static ResponseEntity<byte[]> status(int code) {
    return ResponseEntity.status(code).build();
  }
}
