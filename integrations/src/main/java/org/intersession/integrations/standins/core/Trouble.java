package org.intersession.integrations.standins.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What befalls one request. */
record Trouble(List<Mischief> mischiefs) {
  private static final Set<Mischief.Kind> BLURS =
      Set.of(
          Mischief.Kind.LOST_ANSWER,
          Mischief.Kind.GARBAGE,
          Mischief.Kind.TRUNCATED,
          Mischief.Kind.WRONG_CONTENT_TYPE);

  void delay() {
    of(Mischief.Kind.LATENCY)
        .forEach(
            mischief -> {
              try {
                Thread.sleep(mischief.number());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** The answer that is given instead, before anything was accepted. */
  Optional<Answer> refusal() {
    return of(Mischief.Kind.STATUS)
        .findFirst()
        .map(
            mischief -> {
              String message = "The stand-in was told to answer " + mischief.number() + ".";
              Answer answer =
                  Answer.json(
                      mischief.number(),
                      Json.object().put("code", mischief.number()).put("message", message));
              return mischief.number() == 429 ? answer.with("Retry-After", "1") : answer;
            });
  }

  boolean cutsBefore() {
    return of(Mischief.Kind.RESET).findAny().isPresent();
  }

  /** Whether the request is accepted and nobody ever hears of it. */
  boolean cutsAfter() {
    return of(Mischief.Kind.LOST_ANSWER).anyMatch(mischief -> mischief.number() == 0);
  }

  /** What keeps the asker from learning that it was accepted; empty if nothing does. */
  String blur() {
    return mischiefs.stream()
        .map(Mischief::kind)
        .filter(BLURS::contains)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(" "));
  }

  Set<String> drops() {
    return of(Mischief.Kind.SILENT_DROP).map(Mischief::detail).collect(Collectors.toSet());
  }

  void send(HttpExchange exchange, Answer answer) throws IOException {
    for (Mischief mischief : mischiefs) {
      switch (mischief.kind()) {
        case LOST_ANSWER -> {
          Door.send(exchange, Answer.text(mischief.number(), "The answer was lost on its way."));
          return;
        }
        case GARBAGE -> {
          Door.send(exchange, Answer.bytes(answer.status(), "application/json", noise()));
          return;
        }
        case WRONG_CONTENT_TYPE -> {
          byte[] page = "<html><body>Sign in to the network</body></html>".getBytes(UTF_8);
          Door.send(exchange, Answer.bytes(200, "text/html", page));
          return;
        }
        case TRUNCATED -> {
          truncate(exchange, answer);
          return;
        }
        default -> {}
      }
    }
    Door.send(exchange, answer);
  }

  /** Promises the whole and breaks off in the middle; closing the exchange cuts the connection. */
  private static void truncate(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.content().bytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), Math.max(bytes.length, 2));
    exchange.getResponseBody().write(Arrays.copyOf(bytes, bytes.length / 2));
    exchange.getResponseBody().flush();
  }

  private static byte[] noise() {
    byte[] noise = new byte[64];
    ThreadLocalRandom.current().nextBytes(noise);
    return noise;
  }

  private Stream<Mischief> of(Mischief.Kind kind) {
    return mischiefs.stream().filter(mischief -> mischief.kind() == kind);
  }
}
