package org.intersession.integrations.zoom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Zoom holds against what it was asked for, field by field of the request itself. A field that
 * Zoom leaves out counts as off, none or empty.
 */
final class Comparison {
  /** Fields that hold a set, written in one text. */
  private static final Map<String, String> SEPARATORS =
      Map.of("alternative_hosts", ";", "interpreter_languages", ",");

  private final String zone;
  private final List<Mismatch> mismatches = new ArrayList<>();

  private Comparison(String zone) {
    this.zone = zone;
  }

  /**
   * A field that is not as asked.
   *
   * @param path the field's name, after those of the objects that hold it
   */
  record Mismatch(String path, JsonNode asked, @Nullable JsonNode found) {}

  /** All fields that differ, in the request's order. */
  static List<Mismatch> of(ObjectNode asked, JsonNode found) {
    Comparison comparison = new Comparison(asked.path("timezone").asString("UTC"));
    comparison.objects("", asked, found);
    return List.copyOf(comparison.mismatches);
  }

  private void objects(String path, JsonNode asked, JsonNode found) {
    asked
        .properties()
        .forEach(
            field ->
                fields(
                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                    field.getKey(),
                    field.getValue(),
                    found.get(field.getKey())));
  }

  private void fields(String path, String name, JsonNode asked, @Nullable JsonNode found) {
    if (asked.isObject()) {
      objects(path, asked, found == null ? Json.object() : found);
    } else if (asked.isArray()) {
      elements(path, asked, found == null ? Json.object() : found);
    } else if (!same(name, asked, found)) {
      mismatches.add(new Mismatch(path, asked, found));
    }
  }

  /** Each element asked for has its like; where people are named, nobody else is. */
  private void elements(String path, JsonNode asked, JsonNode found) {
    boolean each = asked.valueStream().allMatch(one -> found.valueStream().anyMatch(like(one)));
    boolean crowd = path.endsWith("interpreters") && found.size() != asked.size();
    if (!each || crowd) {
      mismatches.add(new Mismatch(path, asked, found));
    }
  }

  private Predicate<JsonNode> like(JsonNode asked) {
    return found -> of((ObjectNode) asked, found).isEmpty();
  }

  private boolean same(String name, JsonNode asked, @Nullable JsonNode found) {
    if (found == null || found.isNull()) {
      return isNothing(asked);
    }
    if (name.equals("start_time")) {
      return ZoomTime.instant(asked.asString(), zone)
          .equals(ZoomTime.instant(found.asString(""), zone));
    }
    String separator = SEPARATORS.get(name);
    if (separator != null) {
      return set(asked, separator).equals(set(found, separator));
    }
    if (name.equals("email")) {
      return asked.asString().equalsIgnoreCase(found.asString(""));
    }
    return lines(asked).equals(lines(found));
  }

  private static boolean isNothing(JsonNode asked) {
    String text = asked.asString("");
    return text.isEmpty() || text.equals("false") || text.equals("none");
  }

  /** Zoom trims texts and may end lines its own way. */
  private static String lines(JsonNode value) {
    return value.asString("").replace("\r\n", "\n").strip();
  }

  private static Set<String> set(JsonNode value, String separator) {
    return Arrays.stream(value.asString("").split(separator, -1))
        .map(part -> part.strip().toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
