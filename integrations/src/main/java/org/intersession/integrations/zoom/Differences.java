package org.intersession.integrations.zoom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.integrations.HostedMeeting.Difference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gives Zoom's fields the counter's names, one difference for each setting. */
final class Differences {
  /** By the beginning of the field's path; the longer one goes first. */
  private static final List<Map.Entry<String, String>> SETTINGS =
      List.of(
          Map.entry("topic", "title"),
          Map.entry("agenda", "agenda"),
          Map.entry("type", "rhythm"),
          Map.entry("recurrence", "rhythm"),
          Map.entry("start_time", "time"),
          Map.entry("timezone", "time"),
          Map.entry("duration", "time"),
          Map.entry("tracking_fields", "reference"),
          Map.entry("settings.approval_type", "registration"),
          Map.entry("settings.registra", "registration"),
          Map.entry("settings.waiting_room", "admission"),
          Map.entry("settings.join_before_host", "admission"),
          Map.entry("settings.language_interpretation.enable", "interpretation"),
          Map.entry("settings.language_interpretation.interpreters", "interpreters"),
          Map.entry("settings.sign_language_interpretation", "sign-interpreters"),
          Map.entry("settings.alternative_hosts", "alternative-hosts"),
          Map.entry("settings.continuous_meeting_chat", "chat"),
          Map.entry("in_meeting", "chat"),
          Map.entry("settings.auto_recording", "recording"),
          Map.entry("settings.use_pmi", "personal-id"));

  private Differences() {}

  static List<Difference> of(List<Comparison.Mismatch> mismatches) {
    Map<String, List<Comparison.Mismatch>> bySetting = new LinkedHashMap<>();
    mismatches.forEach(
        one -> bySetting.computeIfAbsent(setting(one.path()), s -> new ArrayList<>()).add(one));
    return bySetting.entrySet().stream()
        .map(entry -> difference(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Difference difference(String setting, List<Comparison.Mismatch> mismatches) {
    return new Difference(
        setting,
        mismatches.stream()
            .map(one -> words(one.path(), one.asked()))
            .distinct()
            .collect(Collectors.joining("; ")),
        mismatches.stream()
            .map(one -> words(one.path(), one.found()))
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private static String setting(String path) {
    return SETTINGS.stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(path);
  }

  private static String words(String path, @Nullable JsonNode value) {
    if (value == null || value.isNull() || value.isObject() && value.isEmpty()) {
      return "nothing";
    }
    if (value.isArray()) {
      return value.isEmpty()
          ? "nobody"
          : value.valueStream().map(Differences::person).collect(Collectors.joining(", "));
    }
    return switch (value.asString("")) {
      case "" -> "nothing";
      case "true" -> "on";
      case "false" -> "off";
      default -> path.endsWith("approval_type") ? approval(value) : value.asString("");
    };
  }

  private static String approval(JsonNode value) {
    return switch (value.asInt(-1)) {
      case 0 -> "registration, open to anyone";
      case 1 -> "registration, approved by us";
      default -> "no registration";
    };
  }

  private static String person(JsonNode one) {
    return one.properties().stream()
        .map(field -> field.getValue().asString(""))
        .collect(Collectors.joining(" "));
  }
}
