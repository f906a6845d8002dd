package org.intersession.integrations.graph;

import com.microsoft.graph.models.Attachment;
import com.microsoft.graph.models.AttachmentCollectionResponse;
import com.microsoft.graph.models.FileAttachment;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.messages.item.MessageItemRequestBuilder;
import com.microsoft.graph.users.item.messages.item.attachments.AttachmentsRequestBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intersession.integrations.MailInbox.Attached;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** What a mail in a mailbox holds besides its text. */
final class GraphMailFiles {
  private static final int PAGES_AT_MOST = 20;
  private static final String[] HEADS = {"id", "name", "contentType", "size", "isInline"};

  /** Exchange counts what it keeps about a file with it. */
  private static final int AROUND = 64 * 1024;

  private final GraphAccess graph;

  GraphMailFiles(GraphAccess graph) {
    this.graph = graph;
  }

  List<Attached> attached(String mailbox, String id, int atMost) {
    List<Attached> files = new ArrayList<>();
    String next = null;
    for (int page = 0; page < PAGES_AT_MOST; page++) {
      AttachmentCollectionResponse answer = page(mailbox, id, next);
      Optional.ofNullable(answer.getValue()).orElse(List.of()).stream()
          .map(head -> attached(mailbox, id, head, atMost))
          .forEach(files::add);
      next = answer.getOdataNextLink();
      if (next == null) {
        break;
      }
    }
    return files;
  }

  /** Heads alone: the list would else hold all contents at once, however large. */
  private AttachmentCollectionResponse page(String mailbox, String id, @Nullable String link) {
    return graph.read(
        "listing what is attached to a mail",
        client -> {
          AttachmentsRequestBuilder all = mail(client, mailbox, id).attachments();
          return link == null
              ? all.get(
                  config -> Objects.requireNonNull(config.queryParameters).select = HEADS.clone())
              : all.withUrl(graph.ours(link)).get();
        });
  }

  private Attached attached(String mailbox, String id, Attachment head, int atMost) {
    long size = Objects.requireNonNullElse(head.getSize(), 0);
    byte[] content = size > (long) atMost + AROUND ? null : content(mailbox, id, head);
    boolean fits = content != null && content.length <= atMost;
    return new Attached(
        Objects.requireNonNullElse(head.getName(), ""),
        Boolean.TRUE.equals(head.getIsInline()),
        content == null ? size : content.length,
        fits ? content : null);
  }

  private byte @Nullable [] content(String mailbox, String id, Attachment head) {
    String key = head.getId();
    if (key == null || !(head instanceof FileAttachment)) {
      return null;
    }
    Attachment whole =
        graph.read(
            "fetching what is attached to a mail",
            client -> mail(client, mailbox, id).attachments().byAttachmentId(key).get());
    return whole instanceof FileAttachment file
        ? Objects.requireNonNullElse(file.getContentBytes(), new byte[0])
        : null;
  }

  byte[] whole(String mailbox, String id, int atMost) {
    byte[] content =
        graph.read(
            "fetching a mail", client -> read(mail(client, mailbox, id).content().get(), atMost));
    if (content.length > atMost) {
      throw new OutsideException(
          GraphAccess.SYSTEM, Doubt.NOT_DONE, "too-large", "a large mail", null, null);
    }
    return content;
  }

  /** One byte more than may be tells that there is more. */
  private static byte @Nullable [] read(@Nullable InputStream content, int atMost) {
    if (content == null) {
      return null;
    }
    try (content) {
      return content.readNBytes(atMost + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageItemRequestBuilder mail(
      GraphServiceClient client, String mailbox, String id) {
    return client.users().byUserId(mailbox).messages().byMessageId(id);
  }
}
