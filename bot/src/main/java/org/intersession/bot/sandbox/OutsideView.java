package org.intersession.bot.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the outside sees, told from the ledger of what the stand-ins accepted. */
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
    List<JsonNode> lines =
        outside.ledger().lines().filter(line -> !line.isBlank()).map(json::readTree).toList();
    return switch (name) {
      case "calendar" -> calendar(lines);
      case "mail" -> mails(lines);
      case "requests" -> requests(lines);
      default -> throw new IllegalArgumentException("There is no view " + name + ".");
    };
  }

  private ArrayNode requests(List<JsonNode> lines) {
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

  private ArrayNode mails(List<JsonNode> lines) {
    ArrayNode entries = json.createArrayNode();
    Map<String, JsonNode> drafts = new LinkedHashMap<>();
    List<JsonNode> sent = new ArrayList<>();
    for (JsonNode line : lines) {
      String path = text(line, "path");
      if (path.endsWith("/messages")) {
        drafts.put(text(line, "id"), line.path("body"));
      } else if (path.endsWith("/sendMail")) {
        sent.add(line.path("body").path("message"));
      } else if (path.endsWith("/send")) {
        JsonNode draft = drafts.get(path.replaceAll(".*/messages/([^/]+)/send", "$1"));
        sent.add(draft == null ? line.path("body") : draft);
      }
    }
    for (int index = sent.size() - 1; index >= 0 && entries.size() < MOST; index--) {
      JsonNode mail = sent.get(index);
      ObjectNode entry = entries.addObject().put("title", text(mail, "subject"));
      ArrayNode to = entry.putArray("lines");
      mail.path("toRecipients")
          .forEach(each -> to.add("To: " + text(each.path("emailAddress"), "address")));
      entry.set("detail", mail);
    }
    return entries;
  }

  private ArrayNode calendar(List<JsonNode> lines) {
    Map<String, ObjectNode> meetings = new LinkedHashMap<>();
    for (JsonNode line : lines) {
      String id = text(line, "system") + " " + text(line, "id");
      switch (text(line, "event")) {
        case "meeting.created" -> {
          ObjectNode meeting = json.createObjectNode().put("system", text(line, "system"));
          meeting.put("host", text(line, "path").replaceAll(".*/users/([^/]+)/.*", "$1"));
          meeting.set("body", line.path("body").deepCopy());
          meetings.put(id, meeting);
        }
        case "meeting.updated" -> {
          if (meetings.containsKey(id)
              && meetings.get(id).path("body") instanceof ObjectNode body
              && line.path("body") instanceof ObjectNode change) {
            merge(body, change);
          }
        }
        case "meeting.deleted" -> meetings.remove(id);
        default -> {}
      }
    }
    ArrayNode entries = json.createArrayNode();
    meetings.forEach((id, meeting) -> entries.add(entry(id, meeting)));
    return entries;
  }

  private ObjectNode entry(String id, ObjectNode meeting) {
    JsonNode body = meeting.path("body");
    String title = text(body, "topic").isEmpty() ? text(body, "subject") : text(body, "topic");
    ObjectNode entry = json.createObjectNode().put("title", title);
    String start =
        text(body, "start_time").isEmpty() ? text(body, "startDateTime") : text(body, "start_time");
    entry
        .putArray("lines")
        .add(start + " " + text(body, "timezone"))
        .add(id + " · " + text(meeting, "host"));
    ObjectNode facts = entry.putObject("facts");
    body.path("settings")
        .properties()
        .forEach(each -> facts.put(each.getKey(), said(each.getValue())));
    entry.set("detail", body);
    return entry;
  }

  private static void merge(ObjectNode into, ObjectNode change) {
    for (Map.Entry<String, JsonNode> each : change.properties()) {
      if (each.getValue() instanceof ObjectNode inner
          && into.path(each.getKey()) instanceof ObjectNode there) {
        merge(there, inner);
      } else {
        into.set(each.getKey(), each.getValue());
      }
    }
  }

  private static String said(JsonNode value) {
    return value.isContainer() ? value.toString() : value.asString();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asString();
  }
}
