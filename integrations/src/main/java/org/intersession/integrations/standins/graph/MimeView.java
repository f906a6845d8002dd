package org.intersession.integrations.standins.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.JsonNode;

/** A mail as it goes over the wire: its head, its text, and what is attached. */
final class MimeView {
  private static final String LINE = "\r\n";

  private MimeView() {}

  static byte[] of(Mail mail) {
    JsonNode json = mail.json();
    String bound = "=_" + UUID.randomUUID();
    StringBuilder wire = new StringBuilder();
    head(wire, "From", address(json.path("from")));
    json.path("toRecipients").forEach(each -> head(wire, "To", address(each)));
    head(wire, "Subject", word(Json.text(json, "subject")));
    head(wire, "Message-ID", Json.text(json, "internetMessageId"));
    head(wire, "MIME-Version", "1.0");
    if (mail.attachments().isEmpty()) {
      text(wire, json);
    } else {
      head(wire, "Content-Type", "multipart/mixed; boundary=\"" + bound + "\"");
      wire.append(LINE).append("--").append(bound).append(LINE);
      text(wire, json);
      mail.attachments().forEach(each -> attachment(wire, bound, each));
      wire.append("--").append(bound).append("--").append(LINE);
    }
    return wire.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void text(StringBuilder wire, JsonNode json) {
    JsonNode body = json.path("body");
    String kind = Json.text(body, "contentType").equalsIgnoreCase("html") ? "html" : "plain";
    head(wire, "Content-Type", "text/" + kind + "; charset=utf-8");
    content(wire, base64(Json.text(body, "content").getBytes(StandardCharsets.UTF_8)));
  }

  private static void attachment(StringBuilder wire, String bound, JsonNode attachment) {
    String name = word(Json.text(attachment, "name"));
    wire.append("--").append(bound).append(LINE);
    head(wire, "Content-Type", "application/octet-stream; name=\"" + name + "\"");
    head(wire, "Content-Disposition", "attachment; filename=\"" + name + "\"");
    content(wire, base64(Base64.getDecoder().decode(Json.text(attachment, "contentBytes"))));
  }

  private static void content(StringBuilder wire, String encoded) {
    head(wire, "Content-Transfer-Encoding", "base64");
    wire.append(LINE).append(encoded).append(LINE);
  }

  private static void head(StringBuilder wire, String name, String value) {
    wire.append(name).append(": ").append(value.replaceAll("[\r\n]+", " ")).append(LINE);
  }

  private static String address(JsonNode recipient) {
    return "<" + Json.text(recipient.path("emailAddress"), "address") + ">";
  }

  /** Words beyond ASCII are encoded. */
  private static String word(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127)
        ? text
        : "=?UTF-8?B?"
            + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }

  private static String base64(byte[] content) {
    return Base64.getMimeEncoder().encodeToString(content);
  }
}
