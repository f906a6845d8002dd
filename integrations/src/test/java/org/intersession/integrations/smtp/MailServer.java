package org.intersession.integrations.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small mail server on loopback that keeps what it takes, and answers as it is told. */
final class MailServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  MailServer() throws IOException {
    socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The messages, as they came. */
  List<String> taken() {
    return taken;
  }

  /** Answers what begins like this with a line; an empty one hangs up. */
  void answer(String beginning, String line) {
    answers.put(beginning, line);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        talk(caller);
      } catch (IOException e) {
        // The caller has gone, or the server is closed.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
    OutputStream out = caller.getOutputStream();
    say(out, "220 ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String said = line;
      String ordered =
          answers.entrySet().stream()
              .filter(each -> said.startsWith(each.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("250 ok");
      if (line.startsWith("DATA") && ordered.startsWith("250")) {
        say(out, "354 go on");
        taken.add(data(in));
        ordered = answers.getOrDefault(".", "250 taken");
      }
      if (ordered.isEmpty() || line.startsWith("QUIT")) {
        return;
      }
      say(out, ordered);
    }
  }

  private static String data(BufferedReader in) throws IOException {
    StringBuilder data = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      data.append(line).append("\r\n");
    }
    return data.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
