package org.intersession.bot.registration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.SharedMemory;

/**
 * How often an address may send a form. A household or office with IPv6 has a whole /64, so that is
 * one address here. The fast memory counts; when it is away, the database does.
 */
final class Visits {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int TIMES_AT_MOST = 5;

  private final SharedMemory memory;
  private final VisitStore store;
  private final SystemTime time;
  private final int perHour;

  Visits(SharedMemory memory, VisitStore store, SystemTime time, int perHour) {
    this.memory = memory;
    this.store = store;
    this.time = time;
    this.perHour = perHour;
  }

  /** What an address may do next. */
  enum Welcome {
    WELCOME,
    /** It must show that it is human. */
    DOUBTED,
    /** It must wait. */
    REFUSED
  }

  Welcome welcome(String address) {
    String bucket = "registration:" + network(address);
    if (!memory.available()) {
      int count = store.visit(bucket, time.now(), time.now().minus(HOUR));
      return count <= perHour
          ? Welcome.WELCOME
          : count <= perHour * TIMES_AT_MOST ? Welcome.DOUBTED : Welcome.REFUSED;
    }
    if (taken(bucket, perHour)) {
      return Welcome.WELCOME;
    }
    return taken(bucket + ":doubted", perHour * TIMES_AT_MOST) ? Welcome.DOUBTED : Welcome.REFUSED;
  }

  /**
   * Whether an address has tried too many links that opened nothing.
   *
   * @param again whether it has just tried one more
   */
  boolean guessing(String address, boolean again) {
    String bucket = "registration-link:" + network(address);
    int most = perHour * TIMES_AT_MOST;
    Instant since = time.now().minus(HOUR);
    if (!memory.available()) {
      int guesses =
          again ? store.visit(bucket, time.now(), since) : store.visits(bucket, since);
      return guesses > most;
    }
    if (again && !taken(bucket, most)) {
      memory.put(bucket + ":stopped", "yes", HOUR);
    }
    return memory.get(bucket + ":stopped").isPresent();
  }

  private boolean taken(String bucket, int permits) {
    return memory.take(bucket, List.of(new SharedMemory.Window(permits, HOUR))).isZero();
  }

  static String network(String address) {
    String plain = address.replaceAll("%.*", "");
    if (!plain.matches("[0-9a-fA-F:.]+")) {
      return "unknown";
    }
    try {
      byte[] bytes = InetAddress.getByName(plain).getAddress();
      return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
