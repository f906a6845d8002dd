package org.intersession.integrations.standins;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A small service that the stand-ins speak to; keeps what it heard, byte for byte. */
final class Listener implements AutoCloseable {
  private final HttpServer server;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();

  record Heard(String signature, String timestamp, String authorization, byte[] body) {}

  Listener(Function<byte[], String> answer) {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          heard.add(
              new Heard(
                  String.valueOf(exchange.getRequestHeaders().getFirst("x-zm-signature")),
                  String.valueOf(exchange.getRequestHeaders().getFirst("x-zm-request-timestamp")),
                  String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                  body));
          byte[] bytes = answer.apply(body).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/here");
  }

  List<Heard> heard() {
    return heard;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
