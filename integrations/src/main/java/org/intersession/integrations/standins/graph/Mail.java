package org.intersession.integrations.standins.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One message in a mailbox: its ordinary id changes whenever it moves, its immutable one never. */
final class Mail {
  private final String immutableId = "IMM-" + UUID.randomUUID();
  private final ObjectNode json;
  private final ObjectNode properties = Json.object();
  private final List<ObjectNode> attachments = new ArrayList<>();
  private String id = "MSG-" + UUID.randomUUID();
  private String folder;
  private long changed;

  Mail(ObjectNode said, String folder) {
    this.folder = folder;
    json = said;
    json.path("singleValueExtendedProperties")
        .forEach(each -> properties.put(Json.text(each, "id"), Json.text(each, "value")));
    json.remove("singleValueExtendedProperties");
    json.path("attachments").forEach(each -> attach((ObjectNode) each));
    json.remove("attachments");
  }

  ObjectNode json() {
    return json;
  }

  String immutableId() {
    return immutableId;
  }

  String folder() {
    return folder;
  }

  long changed() {
    return changed;
  }

  boolean draft() {
    return folder.equals("drafts");
  }

  boolean answersTo(String someId) {
    return id.equals(someId) || immutableId.equals(someId);
  }

  void touch(long sequence) {
    changed = sequence;
  }

  void move(String to) {
    folder = to;
    id = "MSG-" + UUID.randomUUID();
  }

  /** Lays a change over it, extended properties and attachments apart. */
  void change(ObjectNode asked) {
    asked
        .path("singleValueExtendedProperties")
        .forEach(each -> properties.put(Json.text(each, "id"), Json.text(each, "value")));
    asked.remove(List.of("singleValueExtendedProperties", "attachments"));
    Json.merge(json, asked);
  }

  boolean has(String property, String value) {
    return properties
        .propertyStream()
        .anyMatch(
            each ->
                each.getKey().equalsIgnoreCase(property)
                    && each.getValue().asString("").equals(value));
  }

  ObjectNode attach(ObjectNode said) {
    ObjectNode attachment =
        said.deepCopy()
            .put("@odata.type", "#microsoft.graph.fileAttachment")
            .put("id", "ATT-" + UUID.randomUUID());
    if (!attachment.has("size")) {
      attachment.put("size", Json.text(said, "contentBytes").length() * 3L / 4);
    }
    attachments.add(attachment);
    return attachment;
  }

  List<ObjectNode> attachments() {
    return attachments;
  }

  List<String> recipients() {
    return Stream.of("toRecipients", "ccRecipients", "bccRecipients")
        .flatMap(field -> json.path(field).valueStream())
        .map(each -> Json.text(each.path("emailAddress"), "address").toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** A picture that the page shows is not counted as attached. */
  private static boolean inline(ObjectNode attachment) {
    return attachment.path("isInline").asBoolean(false);
  }

  /** As the reader wants it: with which kind of id, and with the expanded properties or not. */
  ObjectNode view(boolean immutable, String expand) {
    ObjectNode view = json.deepCopy();
    view.put("id", immutable ? immutableId : id)
        .put("parentFolderId", folder)
        .put("isDraft", draft())
        .put("hasAttachments", !attachments.stream().allMatch(Mail::inline));
    if (expand.contains("singleValueExtendedProperties")) {
      ArrayNode list = view.putArray("singleValueExtendedProperties");
      properties
          .propertyStream()
          .filter(
              each ->
                  expand.toLowerCase(Locale.ROOT).contains(each.getKey().toLowerCase(Locale.ROOT)))
          .forEach(each -> list.addObject().put("id", each.getKey()).set("value", each.getValue()));
    }
    if (expand.contains("attachments")) {
      view.putArray("attachments").addAll(attachments);
    }
    return view;
  }

  /** Everything, for the control. */
  ObjectNode whole() {
    ObjectNode whole = view(true, "attachments");
    whole.set("properties", properties);
    return whole;
  }

  static String text(JsonNode body) {
    return Json.text(body, "content").replaceAll("<[^>]*>", " ").strip();
  }
}
