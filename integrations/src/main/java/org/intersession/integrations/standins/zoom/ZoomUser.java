package org.intersession.integrations.standins.zoom;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A user of the account, who can hold meetings if licensed. */
final class ZoomUser {
  static final Set<String> SYSTEM_LANGUAGES =
      Set.of(
          "English",
          "Chinese",
          "Japanese",
          "German",
          "French",
          "Russian",
          "Portuguese",
          "Spanish",
          "Korean");

  private final String id;
  private final String email;
  private final String name;
  private final int capacity;
  private final boolean licensed;
  private final ObjectNode settings;

  ZoomUser(String id, String email, String name, int capacity, boolean licensed) {
    this.id = id;
    this.email = email;
    this.name = name;
    this.capacity = capacity;
    this.licensed = licensed;
    this.settings = initialSettings(capacity);
  }

  private static ObjectNode initialSettings(int capacity) {
    ObjectNode settings = Json.object();
    settings
        .putObject("in_meeting")
        .put("chat", true)
        .put("private_chat", true)
        .put("allow_participants_chat_with", 4)
        .put("allow_users_save_chats", 3)
        .put("auto_saving_chat", false)
        .put("allow_users_to_delete_messages_in_meeting_chat", true)
        .put("file_transfer", false)
        .put("co_host", true)
        .put("waiting_room", true)
        .set("language_interpretation", interpretation(false));
    settings
        .putObject("feature")
        .put("meeting_capacity", capacity)
        .put("large_meeting", capacity > 300)
        .put("concurrent_meeting", "None");
    settings
        .putObject("meeting_security")
        .put("waiting_room", true)
        .putObject("waiting_room_settings")
        .put("participants_to_place_in_waiting_room", 0)
        .put("users_who_can_admit_participants_from_waiting_room", 1)
        .put("whitelisted_domains_for_waiting_room", "");
    return settings;
  }

  private static ObjectNode interpretation(boolean enable) {
    ObjectNode interpretation = Json.object().put("enable", enable);
    interpretation
        .putArray("languages")
        .addAll(
            new TreeSet<>(SYSTEM_LANGUAGES)
                .stream().map(Json.object().arrayNode()::textNode).toList());
    interpretation.putArray("custom_languages");
    return interpretation;
  }

  /** Enables interpretation, with further languages. */
  ZoomUser interpreting(String... languages) {
    ObjectNode interpretation = interpretation(true);
    for (String language : languages) {
      interpretation.withArray("custom_languages").add(language);
    }
    ((ObjectNode) settings.path("in_meeting")).set("language_interpretation", interpretation);
    return this;
  }

  String id() {
    return id;
  }

  String email() {
    return email;
  }

  boolean licensed() {
    return licensed;
  }

  ObjectNode settings() {
    return settings;
  }

  int capacity() {
    return capacity;
  }

  boolean answersTo(String idOrEmail) {
    return id.equals(idOrEmail)
        || email.toLowerCase(Locale.ROOT).equals(idOrEmail.toLowerCase(Locale.ROOT));
  }

  boolean interprets() {
    return interpretation().path("enable").asBoolean(false);
  }

  boolean knowsLanguage(String language) {
    return SYSTEM_LANGUAGES.contains(language)
        || interpretation()
            .path("custom_languages")
            .valueStream()
            .anyMatch(custom -> custom.asString("").equals(language));
  }

  private JsonNode interpretation() {
    return settings.path("in_meeting").path("language_interpretation");
  }

  ObjectNode json() {
    int space = name.lastIndexOf(' ');
    return Json.object()
        .put("id", id)
        .put("first_name", name.substring(0, Math.max(space, 0)))
        .put("last_name", name.substring(space + 1))
        .put("display_name", name)
        .put("email", email)
        .put("type", licensed ? 2 : 1)
        .put("timezone", "Europe/Zurich")
        .put("verified", 1)
        .put("status", "active")
        .put("language", "en-US");
  }
}
