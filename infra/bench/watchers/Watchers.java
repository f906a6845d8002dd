import java.io.IOException;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens many pages' streams from one thread, writes comments, and measures from before the POST to
 * the moment at which each stream's socket has the comment.
 *
 * <p>{@code java Watchers.java LINK WATCHERS COMMENTS PER_SECOND} for the service ({@code LINK} is
 * a personal link), or {@code java Watchers.java --plain URL ...} for the baseline, of which {@code
 * GET URL/events} streams and {@code POST URL/say?id=} says.
 */
public final class Watchers {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final Map<String, Long> said = new ConcurrentHashMap<>();
  private final List<Watcher> watchers = new ArrayList<>();
  private final List<Long> nanos = new ArrayList<>();
  private int refused;
  private int lost;
  private volatile boolean over;

  /** One stream; its bytes are searched for the marks of comments. */
  private static final class Watcher {
    final StringBuilder rest = new StringBuilder();
    final Set<String> seen = new java.util.HashSet<>();
  }

  public static void main(String[] arguments) throws Exception {
    boolean plain = arguments[0].equals("--plain");
    String[] rest = plain ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    int count = Integer.parseInt(rest[1]);
    int comments = Integer.parseInt(rest[2]);
    int perSecond = Integer.parseInt(rest[3]);
    Speaker speaker = plain ? new Plain(rest[0]) : new Delegate(rest[0]);
    new Watchers().run(speaker, count, comments, perSecond);
  }

  private void run(Speaker speaker, int count, int comments, int perSecond) throws Exception {
    Selector selector = Selector.open();
    for (int i = 0; i < count; i++) {
      connect(selector, speaker);
    }
    Thread reader = new Thread(() -> read(selector));
    reader.start();
    Thread.sleep(3_000);
    long start = System.nanoTime();
    for (int i = 0; i < comments; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      java.util.concurrent.locks.LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      String id = UUID.randomUUID().toString();
      speaker.prepare(id);
      said.put(id, System.nanoTime());
      speaker.say(id);
    }
    Thread.sleep(5_000);
    over = true;
    selector.wakeup();
    reader.join();
    print(count, comments);
  }

  private void connect(Selector selector, Speaker speaker) throws IOException {
    try {
      SocketChannel channel = SocketChannel.open(speaker.address());
      channel.write(ByteBuffer.wrap(speaker.request().getBytes(StandardCharsets.US_ASCII)));
      channel.configureBlocking(false);
      Watcher watcher = new Watcher();
      watchers.add(watcher);
      channel.register(selector, SelectionKey.OP_READ, watcher);
    } catch (IOException e) {
      refused++;
    }
  }

  private void read(Selector selector) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    while (!over) {
      try {
        selector.select(500);
        long now = System.nanoTime();
        for (SelectionKey key : selector.selectedKeys()) {
          buffer.clear();
          int read = read(key, buffer);
          if (read < 0) {
            key.cancel();
            key.channel().close();
            lost++;
            continue;
          }
          take((Watcher) key.attachment(), StandardCharsets.UTF_8.decode(buffer.flip()), now);
        }
        selector.selectedKeys().clear();
      } catch (IOException e) {
        lost++;
      }
    }
  }

  /** A stream that was torn off has ended, too. */
  private static int read(SelectionKey key, ByteBuffer buffer) {
    try {
      return ((SocketChannel) key.channel()).read(buffer);
    } catch (IOException e) {
      return -1;
    }
  }

  private void take(Watcher watcher, CharSequence text, long now) {
    watcher.rest.append(text);
    int from;
    while ((from = watcher.rest.indexOf("\n\n")) >= 0) {
      String frame = watcher.rest.substring(0, from);
      watcher.rest.delete(0, from + 2);
      if (frame.contains("event: full")) {
        refused++;
      }
      int mark = frame.indexOf("mark:");
      if (mark >= 0) {
        String id = frame.substring(mark + 5, mark + 41);
        Long then = said.get(id);
        if (then != null && watcher.seen.add(id)) {
          nanos.add(now - then);
        }
      }
    }
  }

  private void print(int count, int comments) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    long expected = (long) (count - refused) * comments;
    System.out.printf(
        "watchers %d, refused %d, lost %d; comments %d; received %d of %d; "
            + "ms p50 %.0f p95 %.0f p99 %.0f max %.0f%n",
        count,
        refused,
        lost,
        comments,
        sorted.length,
        expected,
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))] / 1e6;
  }

  private interface Speaker {
    InetSocketAddress address();

    String request();

    void prepare(String id) throws Exception;

    void say(String id) throws Exception;
  }

  /** A delegate of the service: writes a draft, then releases it. */
  private static final class Delegate implements Speaker {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI page;
    private final String token;

    Delegate(String link) throws Exception {
      page = send(HttpRequest.newBuilder(URI.create(link)).GET()).uri();
      post("/who", "as=delegate&token=" + code(token(page.toString())));
      token = token(page.toString());
    }

    private String token(String address) throws Exception {
      Matcher token =
          TOKEN.matcher(send(HttpRequest.newBuilder(URI.create(address)).GET()).body());
      if (!token.find()) {
        throw new IllegalStateException("the page has no form");
      }
      return token.group(1);
    }

    @Override
    public InetSocketAddress address() {
      return new InetSocketAddress(page.getHost(), page.getPort());
    }

    @Override
    public String request() {
      String cookie =
          cookies.getCookieStore().getCookies().stream()
              .map(one -> one.getName() + "=" + one.getValue())
              .reduce((one, other) -> one + "; " + other)
              .orElseThrow();
      String number = page.getPath().substring("/c/".length());
      // A stream joins at the end of the record, as a page does that was loaded just now.
      return "GET /c/live/"
          + number
          + "?after=999999999 HTTP/1.1\r\nHost: localhost\r\nCookie: "
          + cookie
          + "\r\n\r\n";
    }

    @Override
    public void prepare(String id) throws Exception {
      post(
          "/comment",
          "token=" + code(token) + "&id=" + id + "&language=en&paragraph=4&text=mark:" + id);
    }

    @Override
    public void say(String id) throws Exception {
      post("/release", "token=" + code(token) + "&id=" + id);
    }

    private void post(String deed, String form) throws Exception {
      HttpClient once =
          HttpClient.newBuilder().cookieHandler(cookies).build();
      HttpResponse<String> answer =
          once.send(
              HttpRequest.newBuilder(URI.create(page + deed))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new IllegalStateException(deed + ": " + answer.statusCode());
      }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  /** The baseline. */
  private static final class Plain implements Speaker {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    Plain(String base) {
      this.base = URI.create(base);
    }

    @Override
    public InetSocketAddress address() {
      return new InetSocketAddress(base.getHost(), base.getPort());
    }

    @Override
    public String request() {
      return "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    @Override
    public void prepare(String id) {}

    @Override
    public void say(String id) throws Exception {
      http.send(
          HttpRequest.newBuilder(base.resolve("/say?id=" + id))
              .POST(HttpRequest.BodyPublishers.noBody())
              .build(),
          HttpResponse.BodyHandlers.discarding());
    }
  }

  private static String code(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
