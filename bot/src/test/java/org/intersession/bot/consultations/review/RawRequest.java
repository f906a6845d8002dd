package org.intersession.bot.consultations.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as no client would make it: nothing in its address is put right on the way. */
final class RawRequest {
  private RawRequest() {}

  /** The whole answer, headers included. */
  static String get(int port, String path, String host) {
    return get("127.0.0.1", port, path, host, "");
  }

  /** The same for a visitor at an address of this machine, with a line of their own. */
  static String get(String from, int port, String path, String host, String line) {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(new InetSocketAddress("127.0.0.1", port));
      String request =
          "GET "
              + path
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nX-Forwarded-Host: "
              + host
              + "\r\n"
              + line
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
