package org.intersession.integrations.icap;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.intersession.integrations.MalwareScanner;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * Shows a file to the scanner as the answer of a web server, which the scanner lets pass or not.
 * What comes back other than it went is harmful, whatever the scanner calls it.
 */
final class IcapScanner implements MalwareScanner {
  private static final String SYSTEM = "icap";
  private static final String LINE = "\r\n";
  private static final int CONNECTING = 3_000;
  private static final int PIECE = 64 << 10;
  private static final String REQUEST =
      "GET http://intersession.invalid/file HTTP/1.1\r\nHost: intersession.invalid\r\n\r\n";

  private final IcapProperties scanner;
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "icap-patience");
            thread.setDaemon(true);
            return thread;
          });

  IcapScanner(IcapProperties scanner) {
    this.scanner = scanner;
  }

  @Override
  public Optional<String> harm(String name, byte[] content) {
    try (Socket line = new Socket()) {
      connect(line);
      // A reading has a time of its own; all of them together have another.
      ScheduledFuture<?> limit =
          alarm.schedule(() -> close(line), scanner.patience().toMillis(), TimeUnit.MILLISECONDS);
      try {
        return ask(line, content);
      } catch (IOException e) {
        throw failed("no-answer", "the scanner did not answer", e);
      } finally {
        limit.cancel(false);
      }
    } catch (IOException e) {
      throw failed("unreachable", "the scanner cannot be reached", e);
    }
  }

  private void connect(Socket line) throws IOException {
    line.connect(new InetSocketAddress(scanner.url().getHost(), scanner.port()), CONNECTING);
    line.setSoTimeout(Math.toIntExact(scanner.patience().toMillis()));
  }

  private static void close(Socket line) {
    try {
      line.close();
    } catch (IOException e) {
      // A line that cannot be closed is closed.
      return;
    }
  }

  private Optional<String> ask(Socket line, byte[] content) throws IOException {
    OutputStream out = new BufferedOutputStream(line.getOutputStream());
    out.write(head(content.length).getBytes(StandardCharsets.US_ASCII));
    for (int from = 0; from < content.length; from += PIECE) {
      int length = Math.min(PIECE, content.length - from);
      out.write((Integer.toHexString(length) + LINE).getBytes(StandardCharsets.US_ASCII));
      out.write(content, from, length);
      out.write(LINE.getBytes(StandardCharsets.US_ASCII));
    }
    out.write(("0" + LINE + LINE).getBytes(StandardCharsets.US_ASCII));
    out.flush();
    IcapAnswer answer =
        IcapAnswer.read(new BufferedInputStream(line.getInputStream()), content.length);
    return verdict(answer, content);
  }

  private String head(int length) {
    String response =
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return "RESPMOD "
        + scanner.url()
        + " ICAP/1.0\r\nHost: "
        + scanner.url().getHost()
        + "\r\nUser-Agent: Intersession\r\nAllow: 204\r\nConnection: close\r\n"
        + "Encapsulated: req-hdr=0, res-hdr="
        + REQUEST.length()
        + ", res-body="
        + (REQUEST.length() + response.length())
        + LINE
        + LINE
        + REQUEST
        + response;
  }

  private static Optional<String> verdict(IcapAnswer answer, byte[] content) {
    Optional<String> found = answer.found();
    if (found.isPresent()) {
      return found;
    }
    return switch (answer.status()) {
      case 204 -> Optional.empty();
      case 200 -> Arrays.equals(answer.body(), content) ? Optional.empty() : Optional.of("changed");
      default -> throw failed("failing", "the scanner answered " + answer.status(), null);
    };
  }

  private static OutsideException failed(String reason, String message, @Nullable Throwable cause) {
    return new OutsideException(SYSTEM, Doubt.NOT_DONE, reason, message, null, cause);
  }
}
