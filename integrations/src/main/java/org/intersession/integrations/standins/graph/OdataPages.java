package org.intersession.integrations.standins.graph;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists by pages: so many by {@code $top}, and the whole address of the next page. */
final class OdataPages {
  private final Supplier<URI> base;

  OdataPages(Supplier<URI> base) {
    this.base = base;
  }

  ObjectNode page(Request request, List<? extends JsonNode> all, int usual, int most) {
    int top = Math.min(number(request.query("$top", String.valueOf(usual))), most);
    int skip =
        Math.min(number(request.query("$skiptoken", request.query("$skip", "0"))), all.size());
    int to = Math.min(skip + Math.max(top, 1), all.size());
    ObjectNode page = Json.object();
    ArrayNode value = page.putArray("value");
    all.subList(skip, to).forEach(value::add);
    if (to < all.size()) {
      page.put("@odata.nextLink", link(request, "$skiptoken", String.valueOf(to)));
    }
    return page;
  }

  /** This request's own address with one parameter set. */
  String link(Request request, String name, String value) {
    Map<String, String> query = request.query();
    String parameters =
        Stream.concat(
                query.entrySet().stream().filter(each -> !each.getKey().equals(name)),
                Stream.of(Map.entry(name, value)))
            .map(each -> each.getKey() + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    return base.get() + request.path() + "?" + parameters;
  }

  private static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw GraphRefusals.bad("Not a number: " + text);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
