package org.intersession.integrations.standins.icap;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A malware scanner on loopback that speaks ICAP's RESPMOD: whatever holds {@value #MARK} does
 * harm.
 */
public final class IcapStandin implements Closeable {
  /** What a harmful file holds. */
  public static final String MARK = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

  private final ServerSocket door;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Mood mood = Mood.WELL;

  /** How it behaves. */
  public enum Mood {
    WELL,
    /** It lets a clean file pass by sending it back. */
    ECHOING,
    /** It puts a page in place of a harmful file and names nothing. */
    QUIET,
    /** It answers 500. */
    FAILING,
    /** It takes what comes and does not answer. */
    SILENT
  }

  private IcapStandin(ServerSocket door) {
    this.door = door;
  }

  /** Starts one on a free port. */
  public static IcapStandin start() {
    try {
      IcapStandin standin =
          new IcapStandin(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread porter = new Thread(standin::serve, "icap-standin");
      porter.setDaemon(true);
      porter.start();
      return standin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its address. */
  public URI url() {
    return URI.create("icap://127.0.0.1:" + door.getLocalPort() + "/avscan");
  }

  /** Behaves so from now on. */
  public void mood(Mood next) {
    mood = next;
  }

  /** How many files it was shown. */
  public int asked() {
    return asked.get();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket line = door.accept();
        Thread worker = new Thread(() -> answer(line), "icap-standin-line");
        worker.setDaemon(true);
        worker.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket line) {
    try (line;
        InputStream in = line.getInputStream()) {
      String head = until(in);
      if (!head.startsWith("RESPMOD icap://") || !head.contains("Encapsulated: req-hdr=0")) {
        say(line, "ICAP/1.0 400 Bad request\r\n\r\n");
        return;
      }
      until(in);
      until(in);
      byte[] file = chunks(in);
      asked.incrementAndGet();
      say(line, file);
    } catch (IOException e) {
      // Whoever asked has gone.
      return;
    }
  }

  private void say(Socket line, byte[] file) throws IOException {
    boolean harmful = new String(file, StandardCharsets.ISO_8859_1).contains(MARK);
    switch (mood) {
      case SILENT -> line.getInputStream().read();
      case FAILING -> say(line, "ICAP/1.0 500 Server error\r\n\r\n");
      case ECHOING, WELL -> {
        if (harmful) {
          say(line, "ICAP/1.0 200 OK\r\n" + infected() + page("blocked"));
        } else if (mood == Mood.ECHOING) {
          say(line, "ICAP/1.0 200 OK\r\n" + page(new String(file, StandardCharsets.ISO_8859_1)));
        } else {
          say(line, "ICAP/1.0 204 No modifications needed\r\n\r\n");
        }
      }
      case QUIET ->
          say(
              line,
              harmful ? "ICAP/1.0 200 OK\r\n" + page("blocked") : "ICAP/1.0 204 None\r\n\r\n");
    }
  }

  private static String infected() {
    return "X-Infection-Found: Type=0; Resolution=2; Threat=Eicar-Test-Signature;\r\n";
  }

  private static String page(String body) {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n";
    return "Encapsulated: res-hdr=0, res-body="
        + head.length()
        + "\r\n\r\n"
        + head
        + Integer.toHexString(body.length())
        + "\r\n"
        + body
        + "\r\n0\r\n\r\n";
  }

  private static void say(Socket line, String answer) throws IOException {
    line.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    line.getOutputStream().flush();
  }

  /** All up to an empty line. */
  private static String until(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(in), 16);
        size > 0;
        size = Integer.parseInt(line(in), 16)) {
      file.write(in.readNBytes(size));
      line(in);
    }
    line(in);
    return file.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
