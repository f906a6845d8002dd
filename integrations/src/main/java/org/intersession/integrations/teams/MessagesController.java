package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The endpoint to which Teams delivers. No request thread waits for keys, nor while a turn is taken
 * on another thread.
 */
@RestController
final class MessagesController {
  private static final Logger log = LoggerFactory.getLogger(MessagesController.class);
  private static final int LONGEST_BODY = 256 * 1024;
  private static final Duration LONGEST_TURN = Duration.ofSeconds(14);

  private final ObjectMapper mapper;
  private final Guard guard;
  private final Playground playground;
  private final Turns turns;
  private final TurnThreads threads;

  MessagesController(
      ObjectMapper mapper, Guard guard, Playground playground, Turns turns, TurnThreads threads) {
    this.mapper = mapper;
    this.guard = guard;
    this.playground = playground;
    this.turns = turns;
    this.threads = threads;
  }

  /** Says that somebody is here; the Agents Playground asks before it speaks. */
  @RequestMapping(path = "/api/messages", method = RequestMethod.HEAD)
  ResponseEntity<Void> head() {
    return ResponseEntity.ok().build();
  }

  @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
  Object receive(HttpServletRequest request) {
    CompletableFuture<ResponseEntity<byte[]>> answer = attempt(request);
    // What is answered already needs no asynchronous request, which Spring would take twice.
    return answer.isDone()
        ? answer.exceptionally(this::refusal).join()
        : answer
            .orTimeout(LONGEST_TURN.toMillis(), TimeUnit.MILLISECONDS)
            .exceptionally(this::refusal);
  }

  /** Whatever goes wrong at the door, the door stays shut: nothing escapes as itself. */
  private CompletableFuture<ResponseEntity<byte[]>> attempt(HttpServletRequest request) {
    try {
      return receiveOrThrow(request);
    } catch (RefusedException e) {
      return CompletableFuture.failedFuture(e);
    } catch (Throwable e) {
      log.warn("A delivery was refused: {}", e.toString());
      return CompletableFuture.failedFuture(
          RefusedException.unproven("The request could not be checked."));
    }
  }

  private CompletableFuture<ResponseEntity<byte[]>> receiveOrThrow(HttpServletRequest request)
      throws IOException {
    List<String> authorization = Collections.list(request.getHeaders("Authorization"));
    Incoming activity = Incoming.parse(mapper, read(request));
    boolean unsigned = authorization.isEmpty() && playground.admits(request, activity);
    CompletableFuture<Void> admission =
        unsigned
            ? CompletableFuture.completedFuture(null)
            : guard.admit(Guard.bearer(authorization), activity);
    Supplier<ResponseEntity<byte[]>> turn = () -> answer(turns.take(activity));
    return admission.isDone()
        ? admission.thenCompose(admitted -> threads.take(turn))
        : admission.thenApplyAsync(admitted -> turn.get(), threads);
  }

  private static byte[] read(HttpServletRequest request) throws IOException {
    byte[] body =
        request.getContentLengthLong() > LONGEST_BODY
            ? new byte[LONGEST_BODY + 1]
            : request.getInputStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      throw new RefusedException(413, "The activity is larger than 256 kB.");
    }
    return body;
  }

  private ResponseEntity<byte[]> answer(TurnAnswer answer) {
    return answer.body() == null
        ? ResponseEntity.status(answer.status()).build()
        : json(answer.status(), answer.body().toString());
  }

  private ResponseEntity<byte[]> refusal(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof RefusedException refused) {
      log.info("Refused with {}: {}", refused.status(), refused.getMessage());
      return sentence(refused.status(), String.valueOf(refused.getMessage()));
    }
    if (cause instanceof TimeoutException || cause instanceof RejectedExecutionException) {
      return sentence(503, "The bot is busy; deliver this again.");
    }
    log.error("A turn failed", cause);
    return sentence(500, "The bot failed; deliver this again.");
  }

  private ResponseEntity<byte[]> sentence(int status, String sentence) {
    return json(status, mapper.createObjectNode().put("error", sentence).toString());
  }

  private static ResponseEntity<byte[]> json(int status, String body) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
