package org.intersession.integrations.standins.graph;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Drafts, sending, reading and following a mailbox. */
final class MailPaths {
  private static final Shape MESSAGE = Shape.beside(MailPaths.class, "message.shape");
  private static final Shape SEND_MAIL = Shape.of("message any required\nsaveToSentItems boolean");
  private static final String HEADERS = "internetMessageHeaders";
  private static final int GREATEST_INLINE = 3 * 1024 * 1024;
  private static final int LEAST_UPLOADED = 2 << 20;
  private static final int GREATEST_UPLOADED = 150 << 20;
  private static final int GREATEST_PIECE = 4 << 20;
  private static final Pattern BY_PROPERTY =
      Pattern.compile(
          "(?i)\\s*singleValueExtendedProperties/any\\(\\s*(\\w+)\\s*:\\s*\\1/id\\s+eq\\s+'((?:[^']|'')*)'"
              + "\\s+and\\s+\\1/value\\s+eq\\s+'((?:[^']|'')*)'\\s*\\)\\s*");
  private static final Pattern BY_FIELD =
      Pattern.compile(
          "(?i)\\s*(internetMessageId|conversationId|subject)\\s+eq\\s+'((?:[^']|'')*)'\\s*");

  private final GraphGate gate;
  private final PostOffice office;
  private final OdataPages pages;
  private final Uploads uploads;

  MailPaths(GraphGate gate, PostOffice office, OdataPages pages, Uploads uploads) {
    this.gate = gate;
    this.office = office;
    this.pages = pages;
    this.uploads = uploads;
  }

  void routes() {
    String all = "/users/{user}/messages";
    String folder = "/users/{user}/mailFolders/{folder}/messages";
    gate.on("POST", all, this::create)
        .on("GET", all, this::list)
        .on("GET", all + "/{message}", this::read)
        .on("PATCH", all + "/{message}", this::change)
        .on("DELETE", all + "/{message}", this::delete)
        .on("POST", all + "/{message}/send", this::send)
        .on("POST", all + "/{message}/microsoft.graph.send", this::send)
        .on("GET", all + "/{message}/attachments", this::attachments)
        .on("GET", all + "/{message}/attachments/{attachment}", this::attachment)
        .on("GET", all + "/{message}/$value", this::wire)
        .on("POST", all + "/{message}/attachments", this::attach)
        .on("POST", all + "/{message}/attachments/createUploadSession", this::openUpload)
        .on(
            "POST",
            all + "/{message}/attachments/microsoft.graph.createUploadSession",
            this::openUpload)
        .on("POST", "/users/{user}/sendMail", this::sendMail)
        .on("POST", "/users/{user}/microsoft.graph.sendMail", this::sendMail)
        .on("GET", folder, this::list)
        .on("GET", folder + "/delta", this::delta)
        .on("GET", folder + "/delta()", this::delta)
        .on("GET", folder + "/microsoft.graph.delta()", this::delta);
  }

  private Answer create(Request request) {
    Mailbox box = office.box(request.parameter("user"));
    ObjectNode said =
        plain(request) ? PostOffice.mime(request.body()) : checked(gate.body(request, MESSAGE));
    Mail draft = office.draft(box, said);
    return Answer.json(201, draft.view(immutable(request), ""))
        .did("draft.created", draft.immutableId());
  }

  private static ObjectNode checked(ObjectNode said) {
    for (JsonNode header : said.path("internetMessageHeaders")) {
      if (!Json.text(header, "name").toLowerCase(Locale.ROOT).startsWith("x-")) {
        throw GraphRefusals.of(
            400,
            "InvalidInternetMessageHeader",
            "The internet message header name '"
                + Json.text(header, "name")
                + "' should start with 'x-' or 'X-'.");
      }
    }
    said.path("attachments").forEach(MailPaths::checkSize);
    return said;
  }

  private static void checkSize(JsonNode attachment) {
    if (Json.text(attachment, "contentBytes").length() * 3L / 4 > GREATEST_INLINE) {
      throw GraphRefusals.of(
          413, "RequestEntityTooLarge", "The attachment exceeds 3 MB; use an upload session.");
    }
  }

  private Answer list(Request request) {
    Mailbox box = office.box(request.parameter("user"));
    String folder = folder(request);
    Predicate<Mail> filter = filter(request.query("$filter", ""));
    boolean oldestFirst = request.query("$orderby", "").toLowerCase(Locale.ROOT).endsWith("asc");
    Comparator<Mail> order = Comparator.comparingLong(Mail::changed);
    List<ObjectNode> found =
        box.mails().stream()
            .filter(each -> folder.isEmpty() || each.folder().equals(folder))
            .filter(filter)
            .sorted(oldestFirst ? order : order.reversed())
            .map(each -> view(request, each))
            .toList();
    return Answer.ok(pages.page(request, found, 10, 1000));
  }

  private static Predicate<Mail> filter(String filter) {
    if (filter.isBlank()) {
      return mail -> true;
    }
    Matcher property = BY_PROPERTY.matcher(filter);
    if (property.matches()) {
      return mail -> mail.has(unquote(property.group(2)), unquote(property.group(3)));
    }
    Matcher field = BY_FIELD.matcher(filter);
    if (field.matches()) {
      return mail ->
          mail.json()
              .propertyStream()
              .anyMatch(
                  each ->
                      each.getKey().equalsIgnoreCase(field.group(1))
                          && each.getValue().asString("").equals(unquote(field.group(2))));
    }
    throw GraphRefusals.of(
        400, "ErrorInvalidUrlQueryFilter", "The query filter clause is invalid.");
  }

  private static String unquote(String text) {
    return text.replace("''", "'");
  }

  /** Headers are given with a single message alone, to those who name them. */
  private Answer read(Request request) {
    Mail mail = mail(request);
    ObjectNode view = view(request, mail);
    List<String> select = List.of(request.query("$select", "").split(","));
    if (select.contains(HEADERS) && mail.json().has(HEADERS)) {
      view.set(HEADERS, mail.json().get(HEADERS));
    }
    return Answer.ok(view);
  }

  private Answer change(Request request) {
    Mail mail = mail(request);
    ObjectNode asked = checked(gate.body(request, MESSAGE));
    if (!mail.draft() && !MessageState.only(asked)) {
      throw GraphRefusals.of(
          400, "ErrorInvalidPropertySet", "Only a draft's text and recipients can be changed.");
    }
    mail.change(asked);
    box(request).touch(mail);
    return Answer.ok(view(request, mail)).did("message.updated", mail.immutableId());
  }

  private Answer delete(Request request) {
    Mail mail = mail(request);
    box(request).mails().remove(mail);
    return Answer.empty(204).did("message.deleted", mail.immutableId());
  }

  private Answer send(Request request) {
    Mail mail = mail(request);
    if (!mail.draft()) {
      throw GraphRefusals.of(400, "ErrorInvalidRequest", "The message was sent already.");
    }
    office.send(box(request), mail, true);
    return Answer.empty(202).did("mail.sent", mail.immutableId());
  }

  private Answer sendMail(Request request) {
    Mailbox box = box(request);
    boolean keep = true;
    ObjectNode said;
    if (plain(request)) {
      said = PostOffice.mime(request.body());
    } else {
      ObjectNode asked = lowerCased(GraphGate.body(request));
      gate.check(asked, SEND_MAIL);
      if (!(asked.get("message") instanceof ObjectNode message)) {
        throw GraphRefusals.bad("message is no object.");
      }
      gate.check(message, MESSAGE);
      said = checked(message);
      keep = asked.path("saveToSentItems").asBoolean(true);
    }
    Mail mail = office.draft(box, said);
    try {
      office.send(box, mail, keep);
    } finally {
      if (mail.draft()) {
        box.mails().remove(mail);
      }
    }
    return Answer.empty(202).did("mail.sent", mail.immutableId());
  }

  /** The parameters of an action may begin with a capital. */
  private static ObjectNode lowerCased(ObjectNode asked) {
    ObjectNode lower = Json.object();
    asked
        .properties()
        .forEach(
            each -> {
              String name = each.getKey();
              lower.set(
                  name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                  each.getValue());
            });
    return lower;
  }

  private Answer wire(Request request) {
    return Answer.bytes(200, "text/plain", MimeView.of(mail(request)));
  }

  private Answer attachments(Request request) {
    String select = request.query("$select", "");
    List<ObjectNode> all = mail(request).attachments().stream().map(ObjectNode::deepCopy).toList();
    if (!select.isEmpty()) {
      List<String> kept = List.of((select + ",id,@odata.type").split(","));
      all.forEach(each -> each.retain(kept));
    }
    return Answer.ok(GraphGate.list(all));
  }

  private Answer attachment(Request request) {
    String id = request.parameter("attachment");
    return Answer.ok(
        mail(request).attachments().stream()
            .filter(each -> Json.text(each, "id").equals(id))
            .findFirst()
            .orElseThrow(GraphRefusals::itemNotFound));
  }

  private Answer attach(Request request) {
    Mail mail = mail(request);
    ObjectNode said = GraphGate.body(request);
    checkSize(said);
    if (!said.has("name") || !said.has("contentBytes")) {
      throw GraphRefusals.bad("An attachment needs a name and contentBytes.");
    }
    ObjectNode attachment = mail.attach(said);
    return Answer.json(201, attachment).did("attachment.added", mail.immutableId());
  }

  private Answer openUpload(Request request) {
    Mail mail = mail(request);
    JsonNode item = lowerCased(GraphGate.body(request)).path("attachmentItem");
    long size = item.path("size").asLong(0);
    if (Json.text(item, "name").isEmpty() || !Json.text(item, "attachmentType").equals("file")) {
      throw GraphRefusals.bad("An AttachmentItem needs a name, a size and its attachmentType.");
    }
    if (size < LEAST_UPLOADED || size > GREATEST_UPLOADED) {
      throw GraphRefusals.of(
          400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize", "The size is not for this.");
    }
    return Answer.json(
            201, uploads.open(GREATEST_PIECE, content -> attach(mail, item, size, content)))
        .did("attachment.announced", mail.immutableId());
  }

  private static Answer attach(Mail mail, JsonNode item, long size, byte[] content) {
    if (content.length != size) {
      throw GraphRefusals.bad("The file has another size than was said.");
    }
    ObjectNode said = ((ObjectNode) item).deepCopy();
    said.remove("attachmentType");
    mail.attach(said.put("contentBytes", Base64.getEncoder().encodeToString(content)));
    return Answer.empty(201).did("attachment.added", mail.immutableId());
  }

  /** What came or changed in a folder since the token, oldest change first. */
  private Answer delta(Request request) {
    Mailbox box = box(request);
    long since = Long.parseLong("0" + request.query("$deltatoken", "").replaceAll("\\D", ""));
    List<ObjectNode> changes =
        box.in(folder(request)).stream()
            .filter(each -> each.changed() > since)
            .sorted(Comparator.comparingLong(Mail::changed))
            .map(each -> view(request, each))
            .toList();
    ObjectNode page = pages.page(request, changes, 50, 1000);
    if (!page.has("@odata.nextLink")) {
      String link = pages.link(request, "$deltatoken", String.valueOf(box.sequence()));
      page.put("@odata.deltaLink", link.replaceAll("\\$skiptoken=[^&]*&?", ""));
    }
    return Answer.ok(page);
  }

  private static ObjectNode view(Request request, Mail mail) {
    ObjectNode view = mail.view(immutable(request), request.query("$expand", ""));
    view.remove(HEADERS);
    String select = request.query("$select", "");
    if (!select.isEmpty()) {
      List<String> kept = List.of((select + ",id," + expanded(request)).split(","));
      view.retain(kept);
    }
    return view;
  }

  private static String expanded(Request request) {
    return request.query("$expand", "").replaceAll("\\(.*", "");
  }

  private static boolean immutable(Request request) {
    return request.header("Prefer").contains("IdType=\"ImmutableId\"");
  }

  private static boolean plain(Request request) {
    return request.header("Content-Type").startsWith("text/plain");
  }

  private static String folder(Request request) {
    return request.parameter("folder").toLowerCase(Locale.ROOT);
  }

  private Mailbox box(Request request) {
    return office.box(request.parameter("user"));
  }

  private Mail mail(Request request) {
    return box(request).get(request.parameter("message"));
  }
}
