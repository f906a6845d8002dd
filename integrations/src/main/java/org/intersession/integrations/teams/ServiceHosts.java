package org.intersession.integrations.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The hosts to which the bot's answers, and with them its token, may go. In the sandbox that is
 * loopback and nothing else; elsewhere https to a named host and nothing else.
 */
final class ServiceHosts {
  private static final Pattern RULE =
      Pattern.compile("\\.?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
  private static final int MOST_REMEMBERED = 100;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final List<String> rules;
  private final boolean sandbox;
  private final Set<String> allowed = ConcurrentHashMap.newKeySet();

  ServiceHosts(List<String> rules, boolean sandbox) {
    this.rules = rules.stream().map(rule -> rule.toLowerCase(Locale.ROOT)).toList();
    this.sandbox = sandbox;
  }

  /** Whether a setting is a host name, or a suffix that begins with a dot. */
  static boolean isRule(String rule) {
    return RULE.matcher(rule.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether an address is plain http or https to this very machine. */
  static boolean isLoopback(URI address) {
    return ("http".equalsIgnoreCase(address.getScheme())
            || "https".equalsIgnoreCase(address.getScheme()))
        && address.getHost() != null
        && address.getRawUserInfo() == null
        && LOOPBACK.contains(address.getHost().toLowerCase(Locale.ROOT));
  }

  /** Whether an answer may go there. */
  boolean allows(@Nullable String serviceUrl) {
    return serviceUrl != null && (allowed.contains(serviceUrl) || allowsNew(serviceUrl));
  }

  private boolean allowsNew(String serviceUrl) {
    boolean allows = isAllowed(serviceUrl);
    if (allows && allowed.size() < MOST_REMEMBERED) {
      allowed.add(serviceUrl);
    }
    return allows;
  }

  private boolean isAllowed(String serviceUrl) {
    URI address = parse(serviceUrl);
    if (address == null) {
      return false;
    }
    return sandbox ? isLoopback(address) : isNamed(address);
  }

  private boolean isNamed(URI address) {
    boolean usualPort = address.getPort() == -1 || address.getPort() == 443;
    return "https".equalsIgnoreCase(address.getScheme()) && usualPort && matches(address.getHost());
  }

  private boolean matches(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return rules.stream()
        .anyMatch(rule -> rule.startsWith(".") ? name.endsWith(rule) : name.equals(rule));
  }

  /** Parsed twice, since what we check and what the client calls must be the same host. */
  private static @Nullable URI parse(String serviceUrl) {
    if (!serviceUrl.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
      return null;
    }
    try {
      URI address = new URI(serviceUrl);
      HttpUrl called = HttpUrl.parse(serviceUrl);
      return called != null && isPlain(address) && called.host().equals(hostOf(address))
          ? address
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isPlain(URI address) {
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && address.getRawQuery() == null
        && address.getRawFragment() == null;
  }

  private static String hostOf(URI address) {
    return address.getHost().replace("[", "").replace("]", "").toLowerCase(Locale.ROOT);
  }
}
