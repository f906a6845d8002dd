package org.intersession.integrations.zoom;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a request that differs from what Zoom holds, in units that Zoom takes whole. */
final class Patch {
  /** Fields that Zoom reads together. */
  private static final Set<String> START = Set.of("start_time", "timezone");

  private static final Set<String> RULE =
      Set.of("type", "start_time", "timezone", "duration", "recurrence");

  private Patch() {}

  /**
   * What has to be sent.
   *
   * @param rule whether the times have to be sent anew, all of them
   */
  static ObjectNode of(ObjectNode asked, JsonNode found, boolean rule) {
    List<String> differing =
        Comparison.of(asked, found).stream().map(Comparison.Mismatch::path).toList();
    ObjectNode patch = Json.object();
    asked
        .properties()
        .forEach(
            field -> {
              if (isSent(field.getKey(), asked, differing, rule)) {
                patch.set(field.getKey(), field.getValue());
              }
            });
    ObjectNode settings = settings(asked.path("settings"), differing);
    if (!settings.isEmpty()) {
      patch.set("settings", settings);
    }
    return patch;
  }

  private static boolean isSent(
      String name, ObjectNode asked, List<String> differing, boolean rule) {
    if (name.equals("settings")) {
      return false;
    }
    if (asked.has("recurrence") && RULE.contains(name)) {
      return rule;
    }
    return START.contains(name)
        ? START.stream().anyMatch(one -> touches(differing, one))
        : touches(differing, name);
  }

  private static ObjectNode settings(JsonNode asked, List<String> differing) {
    ObjectNode settings = Json.object();
    asked
        .properties()
        .forEach(
            field -> {
              if (touches(differing, "settings." + field.getKey())) {
                settings.set(field.getKey(), field.getValue());
              }
            });
    return settings;
  }

  private static boolean touches(List<String> differing, String path) {
    return differing.stream().anyMatch(one -> one.equals(path) || one.startsWith(path + "."));
  }
}
