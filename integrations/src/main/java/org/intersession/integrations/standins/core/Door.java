package org.intersession.integrations.standins.core;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The way in: reads a request, misbehaves if told to, lets it be answered, keeps the ledger. */
public final class Door implements HttpHandler {
  private static final Logger LOG = System.getLogger(Door.class.getName());
  private static final int SUMMARY = 2_000;

  private final Router router;
  private final Ledger ledger;
  private final Misbehaviour misbehaviour;
  private final StandinClock clock;

  /** A door to these routes. */
  public Door(Router router, Ledger ledger, Misbehaviour misbehaviour, StandinClock clock) {
    this.router = router;
    this.ledger = ledger;
    this.misbehaviour = misbehaviour;
    this.clock = clock;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Place place = Place.of(exchange.getRequestURI().getRawPath());
      Request request =
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getRawPath(),
              exchange.getRequestURI().getRawQuery(),
              exchange.getRequestHeaders(),
              exchange.getRequestBody().readAllBytes());
      Trouble trouble = new Trouble(mischiefs(place, request));
      trouble.delay();
      Optional<Answer> early = trouble.refusal();
      if (trouble.cutsBefore() || early.isPresent()) {
        refused(place, request, early.map(Answer::status).orElse(0), "told to misbehave");
        if (early.isPresent()) {
          send(exchange, early.get());
        }
        return;
      }
      Answer answer = answer(place, request.dropping(trouble.drops()), trouble.blur());
      if (!trouble.cutsAfter()) {
        trouble.send(exchange, answer);
      }
    }
  }

  private List<Mischief> mischiefs(Place place, Request request) {
    return place.system().equals("standins")
        ? List.of()
        : misbehaviour.befalling(
            place.system(),
            request.method() + " " + place.path(),
            request.method() + " " + place.resource());
  }

  /** The edge: whatever goes wrong inside becomes a 500 and a line in the log. */
  private Answer answer(Place place, Request request, String blur) {
    try {
      Answer answer = router.answer(request);
      if (answer.deed() != null) {
        ObjectNode line = line(place, request, answer);
        ledger.accept(blur.isEmpty() ? line : line.put("blurredBy", blur));
      }
      return answer;
    } catch (Refusal refusal) {
      refused(place, request, refusal.answer().status(), refusal.reason());
      return refusal.answer();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a stand-in failed at " + request.method() + " " + request.path(), e);
      refused(place, request, 500, String.valueOf(e));
      return Answer.json(500, Json.object().put("message", "The stand-in failed: " + e));
    }
  }

  private void refused(Place place, Request request, int status, String reason) {
    if (!place.system().equals("standins")) {
      ledger.refuse(head(place, request, status).put("reason", reason));
    }
  }

  private ObjectNode line(Place place, Request request, Answer answer) {
    ObjectNode line = head(place, request, answer.status());
    Deed deed = answer.deed();
    if (deed != null) {
      line.put("event", deed.event()).put("id", deed.id());
    }
    line.set("response", summary(answer));
    return line;
  }

  private ObjectNode head(Place place, Request request, int status) {
    ObjectNode line =
        Json.object()
            .put("at", clock.instant().toString())
            .put("system", place.system())
            .put("method", request.method())
            .put("path", place.path())
            .put("status", status);
    ObjectNode query = line.putObject("query");
    request.query().forEach(query::put);
    line.set("body", request.keepsake());
    return line;
  }

  private static @Nullable JsonNode summary(Answer answer) {
    Answer.Content content = answer.content();
    boolean small = content.bytes().length > 0 && content.bytes().length <= SUMMARY;
    return small && content.type().startsWith("application/json")
        ? Json.read(content.bytes())
        : null;
  }

  static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.content().bytes();
    if (bytes.length > 0) {
      exchange.getResponseHeaders().set("Content-Type", answer.content().type());
    }
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }
}
