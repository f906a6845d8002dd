package org.intersession.integrations.standins.zoom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists by pages: thirty a page unless asked otherwise, a token for the next that lives a while.
 */
final class Pages {
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

  private final StandinClock clock;

  Pages(StandinClock clock) {
    this.clock = clock;
  }

  ObjectNode page(Request request, String name, List<? extends JsonNode> all) {
    int size = number(request.query("page_size", "30"), "page_size");
    if (size < 1 || size > 300) {
      throw ZoomRefusals.invalid("Invalid field: page_size.");
    }
    int from = Math.min(offset(request.query("next_page_token", "")), all.size());
    int to = Math.min(from + size, all.size());
    ObjectNode page =
        Json.object()
            .put("page_size", size)
            .put("page_count", (all.size() + size - 1) / size)
            .put("total_records", all.size())
            .put("next_page_token", to < all.size() ? token(to) : "");
    ArrayNode items = page.putArray(name);
    all.subList(from, to).forEach(items::add);
    return page;
  }

  private String token(int offset) {
    return offset + "-" + Long.toString(clock.instant().plus(TOKEN_LIFE).getEpochSecond(), 36);
  }

  private int offset(String token) {
    if (token.isEmpty()) {
      return 0;
    }
    if (!token.matches("\\d{1,6}-[0-9a-z]{1,12}")) {
      throw ZoomRefusals.invalid("The next page token is invalid or expired.");
    }
    int dash = token.indexOf('-');
    Instant expiry = Instant.ofEpochSecond(Long.parseLong(token.substring(dash + 1), 36));
    if (expiry.isBefore(clock.instant())) {
      throw ZoomRefusals.invalid("The next page token is invalid or expired.");
    }
    return Integer.parseInt(token.substring(0, dash));
  }

  private static int number(String text, String field) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw ZoomRefusals.invalid("Invalid field: " + field + ".");
    }
  }
}
