import java.nio.charset.StandardCharsets;

/** Takes the bots' answers, after a delay where one is asked for. */
final class Connector {
  private final Loop loop;
  private final Channel channel;
  private long ids = System.currentTimeMillis();
  private volatile Run run;
  private volatile int delayMillis;

  Connector(Loop loop, Channel channel) {
    this.loop = loop;
    this.channel = channel;
  }

  /** From now on answers belong to this run. */
  void expect(Run next, int delay) {
    run = next;
    delayMillis = delay;
  }

  /** A number that no message had before. */
  long nextId() {
    return ++ids;
  }

  void accepted(Wire wire) {
    wire.onMessage(head -> asked(wire, head.substring(head.indexOf(' ') + 1, head.indexOf('\r'))));
  }

  private void asked(Wire wire, String path) {
    if (!path.startsWith("/connector")) {
      answer(wire, "200 OK", channel.document(path));
      return;
    }
    Run now = run;
    if (now != null) {
      now.replied(sender(path));
    }
    if (delayMillis == 0) {
      taken(wire);
    } else {
      loop.runAfter(delayMillis, () -> taken(wire));
    }
  }

  /** The number in {@code /connector/v3/conversations/a:bench12/activities}. */
  private static int sender(String path) {
    int number = 0;
    for (int i = path.indexOf("bench") + "bench".length(); i < path.length(); i++) {
      int digit = path.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private void taken(Wire wire) {
    answer(wire, "201 Created", "{\"id\":\"" + nextId() + "\"}");
  }

  private static void answer(Wire wire, String status, String body) {
    String head =
        "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length() + "\r\n\r\n";
    wire.write((head + body).getBytes(StandardCharsets.ISO_8859_1));
  }
}
