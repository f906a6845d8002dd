package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.integrations.SharedMemory;

/** Counts wrong links by address, a whole /64 being one address, and shuts out who guesses. */
final class Guesses {
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int WRONG_AT_MOST = 20;

  private final SharedMemory memory;

  Guesses(SharedMemory memory) {
    this.memory = memory;
  }

  /** What a secret in an address opens, for whoever does not guess; wrong ones are counted. */
  <T> Optional<T> behind(HttpServletRequest request, Supplier<Optional<T>> secret) {
    String address = request.getRemoteAddr();
    Optional<T> found = shutOut(address) ? Optional.empty() : secret.get();
    if (found.isEmpty()) {
      wrong(address);
    }
    return found;
  }

  boolean shutOut(String address) {
    return memory.get("guesses-shut:" + network(address)).isPresent();
  }

  void wrong(String address) {
    String network = network(address);
    List<SharedMemory.Window> windows = List.of(new SharedMemory.Window(WRONG_AT_MOST, WINDOW));
    if (!memory.take("guesses:" + network, windows).isZero()) {
      memory.put("guesses-shut:" + network, "1", WINDOW);
    }
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
