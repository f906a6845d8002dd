package org.intersession.integrations.graph;

import com.microsoft.graph.models.Attachment;
import com.microsoft.graph.models.AttachmentCollectionResponse;
import com.microsoft.graph.models.AttachmentItem;
import com.microsoft.graph.models.AttachmentType;
import com.microsoft.graph.models.FileAttachment;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.messages.item.MessageItemRequestBuilder;
import com.microsoft.graph.users.item.messages.item.attachments.createuploadsession.CreateUploadSessionPostRequestBody;
import java.util.List;
import java.util.Objects;
import org.intersession.integrations.Mail;
import org.intersession.integrations.Mail.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * The files of a draft. Few and small ones come with the draft itself (Graph takes 4 MB in one
 * request); else each is added by itself, a large one in pieces, up to 150 MB.
 *
 * @see <a href="https://learn.microsoft.com/en-us/graph/outlook-large-attachments">Attach large
 *     files to Outlook messages</a>
 */
final class DraftFiles {
  private static final long WITH_THE_DRAFT = 2_000_000;

  /** Measured by others: one request takes 3,145,611 bytes, an upload no less than 2,097,152. */
  private static final int IN_ONE_PIECE = 2_900_000;

  private final GraphAccess graph;
  private final Transfers transfers;

  DraftFiles(GraphAccess graph, Transfers transfers) {
    this.graph = graph;
    this.transfers = transfers;
  }

  /** Whether all files go in the request that makes the draft. */
  static boolean inOne(Mail mail) {
    return mail.enclosures().stream().mapToLong(file -> file.content().length).sum()
        <= WITH_THE_DRAFT;
  }

  /** Adds the files to a new draft. */
  void complete(String mailbox, String draft, Mail mail) {
    complete(mailbox, draft, mail, 0);
  }

  /** Adds what an earlier attempt did not; files are added in their order. */
  void completeAgain(String mailbox, String draft, Mail mail) {
    complete(mailbox, draft, mail, inOne(mail) ? 0 : attached(mailbox, draft));
  }

  private void complete(String mailbox, String draft, Mail mail, int there) {
    List<Enclosure> files = inOne(mail) ? List.of() : mail.enclosures();
    files.stream().skip(there).forEach(file -> attach(mailbox, draft, file));
  }

  private void attach(String mailbox, String draft, Enclosure file) {
    if (file.content().length > IN_ONE_PIECE) {
      transfers.up(session(mailbox, draft, file), file.content());
      return;
    }
    Attachment attachment = attachment(file);
    graph.write(
        "attaching a file",
        client ->
            message(client, mailbox, draft)
                .attachments()
                .post(attachment, config -> GraphMailer.immutable(config.headers)));
  }

  /** The address to which the pieces go; nothing is attached before the last of them. */
  private String session(String mailbox, String draft, Enclosure file) {
    AttachmentItem item = new AttachmentItem();
    item.setAttachmentType(AttachmentType.File);
    item.setName(file.name());
    item.setContentType(file.type());
    item.setSize((long) file.content().length);
    @Nullable String inlineId = file.inlineId();
    if (inlineId != null) {
      item.setContentId(inlineId);
      item.setIsInline(true);
    }
    CreateUploadSessionPostRequestBody asked = new CreateUploadSessionPostRequestBody();
    asked.setAttachmentItem(item);
    return graph.write(
        "opening an upload",
        client -> {
          var session =
              message(client, mailbox, draft)
                  .attachments()
                  .createUploadSession()
                  .post(asked, config -> GraphMailer.immutable(config.headers));
          return session == null ? null : session.getUploadUrl();
        });
  }

  private int attached(String mailbox, String draft) {
    int count = 0;
    for (String next = ""; next != null; ) {
      AttachmentCollectionResponse page = page(mailbox, draft, next);
      count += page.getValue() == null ? 0 : page.getValue().size();
      next = page.getOdataNextLink();
    }
    return count;
  }

  private AttachmentCollectionResponse page(String mailbox, String draft, String link) {
    return graph.read(
        "counting what is attached",
        client -> {
          var files = message(client, mailbox, draft).attachments();
          var asked = link.isEmpty() ? files : files.withUrl(graph.ours(link));
          return asked.get(
              config -> {
                GraphMailer.immutable(config.headers);
                if (link.isEmpty()) {
                  Objects.requireNonNull(config.queryParameters).select = new String[] {"id"};
                }
              });
        });
  }

  private static MessageItemRequestBuilder message(
      GraphServiceClient client, String mailbox, String draft) {
    return client.users().byUserId(mailbox).messages().byMessageId(draft);
  }

  /** A file as Graph takes it in one request. */
  static Attachment attachment(Enclosure enclosure) {
    FileAttachment file = new FileAttachment();
    file.setName(enclosure.name());
    file.setContentType(enclosure.type());
    file.setContentBytes(enclosure.content());
    @Nullable String inlineId = enclosure.inlineId();
    if (inlineId != null) {
      file.setContentId(inlineId);
      file.setIsInline(true);
    }
    return file;
  }
}
