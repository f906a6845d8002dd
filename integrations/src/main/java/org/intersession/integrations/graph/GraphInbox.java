package org.intersession.integrations.graph;

import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.mailfolders.item.messages.delta.DeltaGetResponse;
import com.microsoft.graph.users.item.mailfolders.item.messages.delta.DeltaRequestBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.integrations.MailInbox;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox's inbox through Graph's delta query. Needs the application permission {@code
 * Mail.ReadWrite}, which the sending needs too, limited to the mailbox.
 */
final class GraphInbox implements MailInbox {
  private static final int PAGES_AT_MOST = 50;
  private static final Pattern SYSTEM =
      Pattern.compile("(?i)(?:postmaster|mailer-daemon|microsoftexchange[0-9a-f]*)@.*");
  private static final Pattern AWAY =
      Pattern.compile(
          "(?iu)\\s*(?:automatic reply|auto(?:matic)?[- ]?response|out of (?:the )?office"
              + "|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica"
              + "|fuera de la oficina|автоматический ответ|自动答复|自动回复|رد تلقائي).*");

  private static final String TEXT_ONLY =
      "IdType=\"ImmutableId\", outlook.body-content-type=\"text\"";

  private static final String HEADERS = "internetMessageHeaders";

  private static final String[] FIELDS = {
    "subject",
    "from",
    "toRecipients",
    "ccRecipients",
    "receivedDateTime",
    "body",
    "hasAttachments",
    HEADERS
  };

  /** What stands in a text for a picture that its page shows. */
  private static final Pattern PICTURE = Pattern.compile("\\[cid:[^\\]\\s]{1,300}]");

  private final GraphAccess graph;
  private final GraphMailFiles files;
  private final MailHeads heads;

  /**
   * An inbox.
   *
   * @param servers by which names the receiving mail system says what it found out about senders
   */
  GraphInbox(GraphAccess graph, List<String> servers) {
    this.graph = graph;
    this.files = new GraphMailFiles(graph);
    this.heads = new MailHeads(servers);
  }

  @Override
  public Arrivals since(String mailbox, @Nullable String mark) {
    return graph.onFrom(mark, from -> read(mailbox, from));
  }

  @Override
  public List<Attached> attached(String mailbox, String id, int atMost) {
    return files.attached(mailbox, id, atMost);
  }

  @Override
  public byte[] whole(String mailbox, String id, int atMost) {
    return files.whole(mailbox, id, atMost);
  }

  private Arrivals read(String mailbox, @Nullable String mark) {
    List<Arrived> mails = new ArrayList<>();
    String next = mark;
    for (int page = 0; page < PAGES_AT_MOST; page++) {
      DeltaGetResponse answer = page(mailbox, next);
      Optional.ofNullable(answer.getValue()).orElse(List.of()).stream()
          .filter(message -> message.getReceivedDateTime() != null)
          .filter(message -> headed(mailbox, message))
          .map(this::arrived)
          .forEach(mails::add);
      String end = answer.getOdataDeltaLink();
      if (end != null) {
        return new Arrivals(mails, end);
      }
      next = Objects.requireNonNull(answer.getOdataNextLink(), "a page without a link");
    }
    return new Arrivals(mails, Objects.requireNonNull(next));
  }

  private DeltaGetResponse page(String mailbox, @Nullable String link) {
    return graph.read("reading a mailbox", client -> request(client, mailbox, link));
  }

  private @Nullable DeltaGetResponse request(
      GraphServiceClient client, String mailbox, @Nullable String link) {
    DeltaRequestBuilder delta =
        client.users().byUserId(mailbox).mailFolders().byMailFolderId("inbox").messages().delta();
    // A link is followed only to where the service asks anyway.
    if (link != null && graph.isOurs(link)) {
      return delta.withUrl(link).get(config -> config.headers.add("Prefer", TEXT_ONLY));
    }
    return delta.get(
        config -> {
          config.headers.add("Prefer", TEXT_ONLY);
          Objects.requireNonNull(config.queryParameters).select = FIELDS;
        });
  }

  /**
   * Has a message with its headers: lists leave them out, a message by itself gives them to those
   * who name them. False if it was taken away meanwhile.
   */
  private boolean headed(String mailbox, Message message) {
    if (message.getInternetMessageHeaders() != null) {
      return true;
    }
    try {
      Message alone =
          graph.read(
              "reading the head of a mail",
              client ->
                  client
                      .users()
                      .byUserId(mailbox)
                      .messages()
                      .byMessageId(Objects.requireNonNull(message.getId()))
                      .get(
                          config -> {
                            config.headers.add("Prefer", TEXT_ONLY);
                            Objects.requireNonNull(config.queryParameters).select =
                                new String[] {HEADERS};
                          }));
      message.setInternetMessageHeaders(alone.getInternetMessageHeaders());
      return true;
    } catch (OutsideException e) {
      if (e.doubt() != Doubt.GONE) {
        throw e;
      }
      return false;
    }
  }

  private Arrived arrived(Message message) {
    String from = address(message.getFrom());
    String subject = Objects.requireNonNullElse(message.getSubject(), "");
    String text = text(message.getBody());
    return new Arrived(
        Objects.requireNonNull(message.getId()),
        kind(message, from, subject),
        heads.origin(message),
        from,
        Stream.of(message.getToRecipients(), message.getCcRecipients())
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .map(GraphInbox::address)
            .toList(),
        subject,
        PICTURE.matcher(text).replaceAll(""),
        // Graph counts no pictures that the page shows.
        Boolean.TRUE.equals(message.getHasAttachments()) || PICTURE.matcher(text).find(),
        time(message.getReceivedDateTime()));
  }

  private static Kind kind(Message message, String from, String subject) {
    String automatic = MailHeads.header(message, "auto-submitted");
    if (SYSTEM.matcher(from).matches()
        || !MailHeads.header(message, "x-failed-recipients").isEmpty()) {
      return Kind.BOUNCE;
    }
    boolean away =
        automatic.toLowerCase(Locale.ROOT).startsWith("auto-replied")
            || AWAY.matcher(subject).matches();
    return away ? Kind.AWAY : Kind.LETTER;
  }

  private static String address(@Nullable Recipient from) {
    return from == null
            || from.getEmailAddress() == null
            || from.getEmailAddress().getAddress() == null
        ? ""
        : from.getEmailAddress().getAddress().toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable ItemBody body) {
    String content = body == null || body.getContent() == null ? "" : body.getContent();
    boolean page = body != null && body.getContentType() == BodyType.Html;
    String plain = page ? content.replaceAll("<[^>]*>", " ") : content;
    return plain.substring(0, Math.min(plain.length(), TEXT_AT_MOST));
  }

  private static Instant time(@Nullable OffsetDateTime time) {
    return time == null ? Instant.EPOCH : time.toInstant();
  }
}
