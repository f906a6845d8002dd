package org.intersession.integrations.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the mail system that took a mail in says about its sender (RFC 8601). Of several fields the
 * first to speak of a method was written last.
 *
 * @param results by method
 */
record AuthenticationResults(Map<String, String> results) {
  private static final Pattern RESULT =
      Pattern.compile("\\s*([a-z0-9-]+)\\s*(?:/\\s*\\d+\\s*)?=\\s*([a-z]+)\\b.*", Pattern.DOTALL);
  private static final Pattern SERVER = Pattern.compile("([^\\s;=]+)(?:\\s+\\d+)?\\s*");
  private static final String PASS = "pass";
  private static final String FAIL = "fail";

  /** One good signature is enough, whatever else was signed. */
  private static final Set<String> ONE_IS_ENOUGH = Set.of("dkim", "spf");

  private static final Set<String> DOMAINS_WORD = Set.of(PASS, "bestguesspass");
  private static final Set<String> NOT_FROM_THERE = Set.of(FAIL, "softfail", "hardfail");

  AuthenticationResults {
    results = Map.copyOf(results);
  }

  /** Reads fields that count, the topmost first. */
  static AuthenticationResults of(List<String> fields) {
    Map<String, String> results = new HashMap<>();
    fields.forEach(field -> read(field, results));
    return new AuthenticationResults(results);
  }

  private static void read(String field, Map<String, String> results) {
    Map<String, String> own = new HashMap<>();
    for (String part : split(field)) {
      Matcher result = RESULT.matcher(part);
      if (result.matches()) {
        String method = result.group(1);
        String decisive = ONE_IS_ENOUGH.contains(method) ? PASS : FAIL;
        own.merge(method, result.group(2), (one, other) -> other.equals(decisive) ? other : one);
      }
    }
    own.forEach(results::putIfAbsent);
  }

  private static String[] split(String field) {
    return bare(field.toLowerCase(Locale.ROOT)).split(";", -1);
  }

  /**
   * Without comments, which nest, and without the signs in what is quoted: neither says a result.
   */
  private static String bare(String field) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < field.length(); at++) {
      char c = field.charAt(at);
      if (c == '\\') {
        at++;
      } else if (depth == 0 && c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && depth > 0 && c == ')') {
        depth--;
        bare.append(' ');
      } else if (depth == 0) {
        bare.append(quoted && ";=".indexOf(c) >= 0 ? '_' : c);
      }
    }
    // What a sender may have left open hides nothing.
    return depth > 0 || quoted ? field : bare.toString();
  }

  /**
   * Whether a field counts.
   *
   * @param trusted the names of servers that count, lower case; none where they give no name
   */
  static boolean counts(String field, Set<String> trusted) {
    Matcher server = SERVER.matcher(split(field)[0].strip());
    return server.matches() ? trusted.contains(server.group(1)) : trusted.isEmpty();
  }

  /**
   * Whether the sender is doubted: by its domain's own rule, or where there is none by all else.
   */
  boolean doubted() {
    String rule = results.getOrDefault("dmarc", "none");
    if (DOMAINS_WORD.contains(rule)) {
      return false;
    }
    boolean neither =
        NOT_FROM_THERE.contains(results.getOrDefault("spf", "none"))
            && !results.getOrDefault("dkim", "none").equals(PASS);
    return rule.equals(FAIL) || results.getOrDefault("compauth", "").equals(FAIL) || neither;
  }
}
