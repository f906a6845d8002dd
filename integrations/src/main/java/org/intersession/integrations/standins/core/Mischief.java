package org.intersession.integrations.standins.core;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.node.ObjectNode;

/**
 * One misbehaviour, as it was ordered.
 *
 * @param system the stand-in, or empty for all
 * @param match what it befalls: method and path, in full
 * @param kind what happens
 * @param detail the milliseconds, the status or the setting
 * @param times how often at most
 * @param probability how likely each time
 */
record Mischief(
    String system, Pattern match, Kind kind, String detail, int times, double probability) {
  /** What can happen. */
  enum Kind {
    LATENCY,
    STATUS,
    RESET,
    LOST_ANSWER,
    GARBAGE,
    TRUNCATED,
    WRONG_CONTENT_TYPE,
    SILENT_DROP
  }

  /** Reads an order; throws with a sentence when it makes no sense. */
  static Mischief of(ObjectNode order) {
    String how = Json.text(order, "how");
    int colon = how.indexOf(':');
    String kind = colon < 0 ? how : how.substring(0, colon);
    String detail = colon < 0 ? "" : how.substring(colon + 1);
    try {
      Mischief mischief =
          new Mischief(
              Json.text(order, "system"),
              Pattern.compile(order.path("match").asString(".*")),
              Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
              detail,
              order.path("times").asInt(Integer.MAX_VALUE),
              order.path("probability").asDouble(1));
      mischief.check();
      return mischief;
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("match is no pattern: " + e.getDescription(), e);
    }
  }

  private void check() {
    switch (kind) {
      case LATENCY -> Integer.parseInt(detail);
      case STATUS -> {
        if (number() < 400 || number() > 599) {
          throw new IllegalArgumentException("a status is from 400 to 599");
        }
      }
      case SILENT_DROP -> {
        if (detail.isBlank()) {
          throw new IllegalArgumentException("silent-drop needs a setting");
        }
      }
      default -> {}
    }
  }

  int number() {
    return detail.isBlank() ? 0 : Integer.parseInt(detail);
  }

  boolean befalls(String where, String line, String shortLine) {
    return (system.isEmpty() || system.equals(where))
        && (match.matcher(line).matches() || match.matcher(shortLine).matches());
  }
}
