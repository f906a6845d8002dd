package org.intersession.bot.consultations.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as no client would make it: nothing in its address is put right on the way. */
final class RawRequest {
  private RawRequest() {}

  /** The whole answer, headers included. */
  static String get(int port, String path, String host) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          "GET "
              + path
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nX-Forwarded-Host: "
              + host
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
