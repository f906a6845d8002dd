package org.intersession.integrations.standins.core;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which handler answers which request. A pattern's {@code {name}} stands for one piece of the path,
 * a last {@code {name*}} for all the rest. The first pattern that fits answers.
 */
public final class Router {
  private record Route(String method, List<String> pattern, Handler handler) {}

  private final List<Route> routes = new ArrayList<>();

  /** Adds a route. */
  public Router on(String method, String pattern, Handler handler) {
    routes.add(new Route(method, pieces(pattern), handler));
    return this;
  }

  /** The answer; a 404 or 405 in plain JSON when there is no route. */
  Answer answer(Request request) {
    List<String> pieces = pieces(request.path());
    boolean known = false;
    for (Route route : routes) {
      Optional<Map<String, String>> found = match(route.pattern(), pieces);
      if (found.isPresent() && route.method().equals(request.method())) {
        return route.handler().handle(request.with(found.get()));
      }
      known |= found.isPresent();
    }
    String reason = (known ? "method not allowed: " : "no such path: ") + request.path();
    throw new Refusal(known ? 405 : 404, Json.object().put("message", reason), reason);
  }

  private static Optional<Map<String, String>> match(List<String> pattern, List<String> pieces) {
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String piece = pattern.get(i);
      if (piece.endsWith("*}")) {
        found.put(name(piece).replace("*", ""), rest(pieces, i));
        return Optional.of(found);
      }
      if (i >= pieces.size()) {
        return Optional.empty();
      }
      if (piece.startsWith("{")) {
        found.put(name(piece), decode(pieces.get(i)));
      } else if (!piece.equals(decode(pieces.get(i)))) {
        return Optional.empty();
      }
    }
    return pieces.size() == pattern.size() ? Optional.of(found) : Optional.empty();
  }

  private static String rest(List<String> pieces, int from) {
    return decode(String.join("/", pieces.subList(Math.min(from, pieces.size()), pieces.size())));
  }

  private static String name(String piece) {
    return piece.substring(1, piece.length() - 1);
  }

  private static String decode(String piece) {
    return URLDecoder.decode(piece.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static List<String> pieces(String path) {
    return Arrays.stream(path.split("/")).filter(piece -> !piece.isEmpty()).toList();
  }
}
