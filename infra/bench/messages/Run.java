import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * One run: every connection sends a message, waits for its answer at the connector and for the end
 * of the request, and sends the next.
 */
final class Run {
  private static final int DRAIN_MILLIS = 3_000;

  private final Loop loop;
  private final Connector connector;
  private final Sender[] senders;
  private final double seconds;
  private final CompletableFuture<Figures> figures = new CompletableFuture<>();
  private long[] times = new long[1 << 16];
  private int count;
  private int failed;
  private int busy;
  private long begun;
  private long end;

  Run(Loop loop, Connector connector, int connections, double seconds) {
    this.loop = loop;
    this.connector = connector;
    this.senders = new Sender[connections];
    this.seconds = seconds;
  }

  Figures play(String url, IntFunction<String> message) throws Exception {
    int port = URI.create(url).getPort();
    loop.run(() -> begin(port, message));
    return figures.get((long) seconds + 30, TimeUnit.SECONDS);
  }

  /** A reply came in at the connector. */
  void replied(int sender) {
    if (sender < senders.length && senders[sender] != null) {
      senders[sender].replied();
    }
  }

  private void begin(int port, IntFunction<String> message) {
    begun = System.nanoTime();
    end = begun + (long) (seconds * 1e9);
    try {
      for (int i = 0; i < senders.length; i++) {
        senders[i] = new Sender(port, message.apply(i));
      }
    } catch (IOException e) {
      figures.completeExceptionally(new UncheckedIOException(e));
      return;
    }
    busy = senders.length;
    for (Sender sender : senders) {
      sender.send();
    }
    loop.runAfter((long) (seconds * 1000) + DRAIN_MILLIS, this::finish);
  }

  private void finish() {
    if (figures.isDone()) {
      return;
    }
    connector.expect(null, 0);
    for (Sender sender : senders) {
      sender.wire.close();
    }
    double took = (Math.min(System.nanoTime(), end) - begun) / 1e9;
    figures.complete(new Figures(Arrays.copyOf(times, count), took, failed + busy));
  }

  private void took(long nanos) {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
    }
    times[count++] = nanos;
  }

  /** One connection. */
  private final class Sender {
    private final int port;
    private Wire wire;
    private final byte[] request;
    private final int id;
    private long sent;
    private boolean replied;
    private boolean answered;
    private boolean refused;

    Sender(int port, String message) throws IOException {
      this.port = port;
      wire = loop.connect(port, this::answered);
      request = message.getBytes(StandardCharsets.UTF_8);
      id = message.indexOf(Channel.ID);
    }

    void send() {
      replied = false;
      answered = false;
      refused = false;
      long number = connector.nextId();
      for (int i = Channel.ID.length() - 1; i >= 0; i--, number /= 10) {
        request[id + i] = (byte) ('0' + number % 10);
      }
      sent = System.nanoTime();
      wire.write(request);
    }

    void replied() {
      replied = true;
      next();
    }

    /** A refusal is a failure, and brings no reply to wait for. */
    private void answered(String head) {
      answered = true;
      if (head.contains("connection: close")) {
        connectAgain();
      }
      if (!head.startsWith("http/1.1 2")) {
        failed++;
        refused = true;
      }
      next();
    }

    /** Servers end a connection after some requests. */
    private void connectAgain() {
      wire.close();
      try {
        wire = loop.connect(port, this::answered);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void next() {
      if (!answered || !(replied || refused)) {
        return;
      }
      long now = System.nanoTime();
      if (now < end) {
        if (!refused) {
          took(now - sent);
        }
        send();
      } else if (--busy == 0) {
        finish();
      }
    }
  }
}
