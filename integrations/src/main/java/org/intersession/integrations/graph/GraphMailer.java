package org.intersession.integrations.graph;

import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.InternetMessageHeader;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.MessageCollectionResponse;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.models.SingleValueLegacyExtendedProperty;
import com.microsoft.kiota.RequestHeaders;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intersession.integrations.Mail;
import org.intersession.integrations.MailAddress;
import org.intersession.integrations.Mailer;

/**
 * Mail through Graph: first a draft that carries our reference, then the sending of it. Needs the
 * application permissions {@code Mail.ReadWrite} and {@code Mail.Send}, limited to the sending
 * mailbox by role-based access control.
 */
final class GraphMailer implements Mailer {
  /** Headers cannot be filtered; an extended property can. */
  private static final String PROPERTY =
      "String {b7a1d6f4-52c9-4e0e-9d3a-6f0f2c8e7a51} Name IntersessionReference";

  /** The header fields of RFC 8058, as Exchange keeps them for its writer of messages. */
  private static final String UNSUBSCRIBE = "String 0x1045";

  private static final String UNSUBSCRIBE_POST =
      "String {00020386-0000-0000-C000-000000000046} Name List-Unsubscribe-Post";

  private final GraphAccess graph;
  private final DraftFiles files;

  GraphMailer(GraphAccess graph, DraftFiles files) {
    this.graph = graph;
    this.files = files;
  }

  @Override
  public String system() {
    return GraphAccess.SYSTEM;
  }

  @Override
  public String send(Mail mail) {
    String mailbox = mail.from().address();
    String draft = id(create(mailbox, mail));
    files.complete(mailbox, draft, mail);
    return leave(mailbox, draft);
  }

  @Override
  public String sendAgain(Mail mail) {
    String mailbox = mail.from().address();
    Optional<Message> known = find(mailbox, mail.reference());
    if (known.isEmpty()) {
      return send(mail);
    }
    if (!draft(known.get())) {
      return id(known.get());
    }
    String draft = id(known.get());
    files.completeAgain(mailbox, draft, mail);
    return leave(mailbox, draft);
  }

  private String leave(String mailbox, String id) {
    return graph.write(
        "sending a mail",
        client -> {
          client
              .users()
              .byUserId(mailbox)
              .messages()
              .byMessageId(id)
              .send()
              .post(config -> immutable(config.headers));
          return id;
        });
  }

  @Override
  public Trace trace(String mailbox, String reference) {
    return find(mailbox, reference)
        .filter(message -> !draft(message))
        .<Trace>map(message -> new Trace.Sent(id(message)))
        .orElseGet(Trace.NotSent::new);
  }

  private Message create(String mailbox, Mail mail) {
    Message draft = message(mail);
    return graph.write(
        "drafting a mail",
        client ->
            client
                .users()
                .byUserId(mailbox)
                .messages()
                .post(draft, config -> immutable(config.headers)));
  }

  /** One that was sent goes before one that is still a draft. */
  private Optional<Message> find(String mailbox, String reference) {
    String filter =
        "singleValueExtendedProperties/Any(ep: ep/id eq '%s' and ep/value eq '%s')"
            .formatted(PROPERTY, reference.replace("'", "''"));
    MessageCollectionResponse page =
        graph.read(
            "looking for a mail",
            client ->
                client
                    .users()
                    .byUserId(mailbox)
                    .messages()
                    .get(
                        config -> {
                          immutable(config.headers);
                          Objects.requireNonNull(config.queryParameters).filter = filter;
                          config.queryParameters.select = new String[] {"id", "isDraft"};
                        }));
    List<Message> found = page.getValue() == null ? List.of() : page.getValue();
    return found.stream()
        .filter(message -> !draft(message))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** An ordinary id changes when the message moves to the sent ones. */
  static void immutable(RequestHeaders headers) {
    headers.add("Prefer", "IdType=\"ImmutableId\"");
  }

  private static boolean draft(Message message) {
    return Boolean.TRUE.equals(message.getIsDraft());
  }

  private static String id(Message message) {
    return Objects.requireNonNull(message.getId(), "a message without an id");
  }

  private static Message message(Mail mail) {
    Message message = new Message();
    message.setSubject(mail.subject());
    ItemBody body = new ItemBody();
    body.setContentType(BodyType.Html);
    body.setContent(mail.html());
    message.setBody(body);
    message.setFrom(recipient(mail.from()));
    message.setToRecipients(List.of(recipient(mail.to())));
    message.setCcRecipients(mail.copies().stream().map(GraphMailer::recipient).toList());
    MailAddress answers = mail.replyTo();
    if (answers != null) {
      message.setReplyTo(List.of(recipient(answers)));
    }
    if (!mail.list().isEmpty()) {
      InternetMessageHeader list = new InternetMessageHeader();
      list.setName(MailHeads.OUR_LIST);
      list.setValue(mail.list());
      message.setInternetMessageHeaders(List.of(list));
    }
    message.setSingleValueExtendedProperties(properties(mail));
    if (DraftFiles.inOne(mail)) {
      message.setAttachments(mail.enclosures().stream().map(DraftFiles::attachment).toList());
    }
    return message;
  }

  private static List<SingleValueLegacyExtendedProperty> properties(Mail mail) {
    SingleValueLegacyExtendedProperty reference = property(PROPERTY, mail.reference());
    URI unsubscribe = mail.unsubscribe();
    return unsubscribe == null
        ? List.of(reference)
        : List.of(
            reference,
            property(UNSUBSCRIBE, "<" + unsubscribe + ">"),
            property(UNSUBSCRIBE_POST, "List-Unsubscribe=One-Click"));
  }

  private static SingleValueLegacyExtendedProperty property(String id, String value) {
    SingleValueLegacyExtendedProperty property = new SingleValueLegacyExtendedProperty();
    property.setId(id);
    property.setValue(value);
    return property;
  }

  private static Recipient recipient(MailAddress address) {
    EmailAddress email = new EmailAddress();
    email.setAddress(address.address());
    email.setName(address.name().isEmpty() ? null : address.name());
    Recipient recipient = new Recipient();
    recipient.setEmailAddress(email);
    return recipient;
  }
}
