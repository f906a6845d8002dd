package org.intersession.integrations.standins.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.integrations.standins.core.DayCount;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Refusal;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.databind.node.ObjectNode;

/** The mailboxes, and what passes between them and the world. */
final class PostOffice {
  private final Principals principals;
  private final Switches switches;
  private final StandinClock clock;
  private final DayCount recipients;
  private final Map<String, Mailbox> boxes = new LinkedHashMap<>();
  private final List<ObjectNode> sent = new ArrayList<>();

  PostOffice(Principals principals, Switches switches, StandinClock clock) {
    this.principals = principals;
    this.switches = switches;
    this.clock = clock;
    this.recipients = new DayCount(10_000, clock);
  }

  Mailbox box(String user) {
    Principals.User owner = principals.get(user);
    return boxes.computeIfAbsent(owner.id(), id -> new Mailbox(owner, clock));
  }

  /** A draft with what the server adds. */
  Mail draft(Mailbox box, ObjectNode said) {
    String now = now();
    said.put("createdDateTime", now)
        .put("lastModifiedDateTime", now)
        .put("changeKey", UUID.randomUUID().toString())
        .put("conversationId", UUID.randomUUID().toString())
        .put("bodyPreview", preview(said));
    if (!said.has("internetMessageId")) {
      said.put("internetMessageId", "<" + UUID.randomUUID() + "@example.org>");
    }
    ObjectNode from = address(box.owner().email(), box.owner().name());
    if (!said.has("from")) {
      said.set("from", from);
    }
    said.set("sender", from);
    Mail mail = new Mail(said, "drafts");
    box.add(mail);
    return mail;
  }

  /** Sends within the mailbox's limits, or refuses and leaves the message where it is. */
  void send(Mailbox box, Mail mail, boolean keep) {
    if (mail.recipients().isEmpty()) {
      throw GraphRefusals.of(
          400, "ErrorInvalidRecipients", "At least one recipient is not valid or none is given.");
    }
    limit(box, mail.recipients().size());
    mail.json()
        .put("sentDateTime", now())
        .put("receivedDateTime", now())
        .put("isRead", true)
        .put("bodyPreview", preview(mail.json()));
    mail.move("sentitems");
    box.touch(mail);
    sent.add(mail.whole().put("mailbox", box.owner().email()).put("at", now()));
    if (!keep) {
      box.mails().remove(mail);
    }
    mail.recipients().forEach(address -> deliver(address, mail));
  }

  private void limit(Mailbox box, int count) {
    if (!switches.on(Switch.GRAPH_MAIL_LIMITS)) {
      return;
    }
    if (!box.minute().open()) {
      throw tooMany("thirty messages a minute", box.minute().reopens());
    }
    if (!recipients.allows(box.owner().id(), count)) {
      throw tooMany("ten thousand recipients a day", recipients.reset());
    }
    box.minute().count();
    recipients.count(box.owner().id(), count);
  }

  private Refusal tooMany(String limit, Instant until) {
    long seconds =
        Math.max(1, Duration.between(clock.instant(), until).plusMillis(999).toSeconds());
    return GraphRefusals.of(
            429,
            "ErrorExceededMessageLimit",
            "Cannot send mail. The mailbox has reached its limit of " + limit + ".")
        .with(Map.of("Retry-After", String.valueOf(seconds)));
  }

  /** Whoever has a mailbox here gets a copy in the inbox. */
  private void deliver(String address, Mail mail) {
    principals.all().stream()
        .filter(user -> user.email().equalsIgnoreCase(address))
        .forEach(
            user -> {
              ObjectNode copy = mail.json().deepCopy().put("isRead", false);
              copy.remove("bccRecipients");
              box(user.id()).add(new Mail(copy, "inbox"));
            });
  }

  /** A mail from outside: an answer, a bounce, an out-of-office note. */
  Mail arrive(String mailbox, ObjectNode asked) {
    String now = now();
    ObjectNode mail =
        Json.object()
            .put("subject", Json.text(asked, "subject"))
            .put("receivedDateTime", now)
            .put("sentDateTime", now)
            .put("createdDateTime", now)
            .put("lastModifiedDateTime", now)
            .put("isRead", false)
            .put(
                "conversationId",
                asked.path("conversationId").asString(UUID.randomUUID().toString()))
            .put("internetMessageId", "<" + UUID.randomUUID() + "@outside.example.org>");
    mail.putObject("body").put("contentType", "text").put("content", Json.text(asked, "body"));
    ObjectNode from = address(Json.text(asked, "from"), asked.path("name").asString(""));
    mail.set("from", from);
    mail.set("sender", from);
    String to = asked.path("to").asString(box(mailbox).owner().email());
    mail.putArray("toRecipients").add(address(to, ""));
    mail.put("bodyPreview", preview(mail));
    if (asked.has("headers")) {
      mail.set("internetMessageHeaders", asked.get("headers"));
    }
    if (asked.has("attachments")) {
      mail.set("attachments", asked.get("attachments"));
    }
    Mail arrived = new Mail(mail, "inbox");
    box(mailbox).add(arrived);
    return arrived;
  }

  List<ObjectNode> sent() {
    return List.copyOf(sent);
  }

  String now() {
    return Instant.ofEpochMilli(clock.instant().toEpochMilli()).toString();
  }

  /** A message given as base64 MIME: its headers are read, its body is kept as it is. */
  static ObjectNode mime(byte[] body) {
    String text =
        new String(Base64.getMimeDecoder().decode(body), java.nio.charset.StandardCharsets.UTF_8);
    String head = text.split("\r?\n\r?\n", 2)[0].replaceAll("\r?\n[ \t]+", " ");
    ObjectNode said = Json.object();
    head.lines()
        .filter(line -> line.contains(":"))
        .forEach(
            line -> {
              String value = line.substring(line.indexOf(':') + 1).strip();
              switch (line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT)) {
                case "subject" -> said.put("subject", value);
                case "message-id" -> said.put("internetMessageId", value);
                case "to" -> addresses(said, "toRecipients", value);
                case "cc" -> addresses(said, "ccRecipients", value);
                case "bcc" -> addresses(said, "bccRecipients", value);
                default -> {}
              }
            });
    said.putObject("body").put("contentType", "text").put("content", text);
    return said;
  }

  private static void addresses(ObjectNode said, String field, String value) {
    for (String each : value.split(",")) {
      String address = each.replaceAll(".*<([^>]+)>.*", "$1").strip();
      said.withArray(field).add(address(address, ""));
    }
  }

  private static ObjectNode address(String address, String name) {
    ObjectNode recipient = Json.object();
    recipient.putObject("emailAddress").put("address", address).put("name", name);
    return recipient;
  }

  private static String preview(ObjectNode mail) {
    String text = Mail.text(mail.path("body"));
    return text.substring(0, Math.min(255, text.length()));
  }
}
