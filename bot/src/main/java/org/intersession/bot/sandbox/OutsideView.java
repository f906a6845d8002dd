package org.intersession.bot.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the outside sees: the platforms' calendars, the mails, and what was accepted of us. */
@Profile("sandbox")
@Component
class OutsideView {
  private static final int MOST = 60;

  private final Outside outside;
  private final JsonMapper json;

  OutsideView(Outside outside, JsonMapper json) {
    this.outside = outside;
    this.json = json;
  }

  /** The entries of a view: {@code calendar}, {@code mail} or {@code requests}. */
  ArrayNode entries(String name) {
    return switch (name) {
      case "calendar" -> calendar();
      case "mail" -> mails();
      case "requests" -> requests();
      default -> throw new IllegalArgumentException("There is no view " + name + ".");
    };
  }

  private ArrayNode requests() {
    List<JsonNode> lines =
        outside.ledger().lines().filter(line -> !line.isBlank()).map(json::readTree).toList();
    ArrayNode entries = json.createArrayNode();
    for (int index = lines.size() - 1; index >= 0 && entries.size() < MOST; index--) {
      JsonNode line = lines.get(index);
      ObjectNode entry =
          entries.addObject().put("title", text(line, "method") + " " + text(line, "path"));
      entry
          .putArray("lines")
          .add(text(line, "system") + " · " + text(line, "event") + " · " + text(line, "at"));
      entry.set("detail", line.path("body"));
    }
    return entries;
  }

  private ArrayNode mails() {
    List<JsonNode> sent = new ArrayList<>();
    outside.get("/mail/sent").forEach(sent::add);
    Collections.reverse(sent);
    ArrayNode entries = json.createArrayNode();
    for (JsonNode mail : sent.subList(0, Math.min(MOST, sent.size()))) {
      ObjectNode entry = entries.addObject().put("title", text(mail, "subject"));
      ArrayNode to = entry.putArray("lines");
      mail.path("toRecipients")
          .forEach(each -> to.add("To: " + text(each.path("emailAddress"), "address")));
      entry.set("detail", mail);
    }
    return entries;
  }

  private ArrayNode calendar() {
    ArrayNode entries = json.createArrayNode();
    for (JsonNode meeting : outside.get("/standins/zoom/meetings")) {
      String when = text(meeting, "start_time") + " " + text(meeting, "timezone");
      String where = "Zoom " + text(meeting, "id") + " · " + text(meeting, "host_email");
      entries.add(entry(text(meeting, "topic"), when, where, meeting.path("settings"), meeting));
    }
    for (JsonNode meeting : outside.get("/standins/graph/meetings")) {
      String when = text(meeting, "startDateTime") + " – " + text(meeting, "endDateTime");
      String where = "Teams " + text(meeting, "externalId");
      entries.add(entry(text(meeting, "subject"), when, where, meeting, meeting));
    }
    return entries;
  }

  private ObjectNode entry(
      String title, String when, String where, JsonNode settings, JsonNode whole) {
    ObjectNode entry = json.createObjectNode().put("title", title);
    entry.putArray("lines").add(when).add(where);
    ObjectNode facts = entry.putObject("facts");
    settings.properties().forEach(each -> facts.put(each.getKey(), said(each.getValue())));
    entry.set("detail", whole);
    return entry;
  }

  private static String said(JsonNode value) {
    return value.isContainer() ? value.toString() : value.asString();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asString();
  }
}
