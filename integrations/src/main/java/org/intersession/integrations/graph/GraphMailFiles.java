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
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** What a mail in a mailbox holds besides its text. */
final class GraphMailFiles {
  private static final int PAGES_AT_MOST = 20;
  private static final String ANY = "application/octet-stream";

  private final GraphAccess graph;

  GraphMailFiles(GraphAccess graph) {
    this.graph = graph;
  }

  List<Enclosure> enclosures(String mailbox, String id) {
    List<Enclosure> files = new ArrayList<>();
    String next = null;
    for (int page = 0; page < PAGES_AT_MOST; page++) {
      AttachmentCollectionResponse answer = page(mailbox, id, next);
      Optional.ofNullable(answer.getValue()).orElse(List.of()).stream()
          .filter(attachment -> !Boolean.TRUE.equals(attachment.getIsInline()))
          .map(GraphMailFiles::enclosure)
          .forEach(files::add);
      next = answer.getOdataNextLink();
      if (next == null) {
        break;
      }
    }
    return files;
  }

  private AttachmentCollectionResponse page(String mailbox, String id, @Nullable String link) {
    return graph.read(
        "fetching what is attached to a mail",
        client -> {
          AttachmentsRequestBuilder all = mail(client, mailbox, id).attachments();
          return link == null ? all.get() : all.withUrl(graph.ours(link)).get();
        });
  }

  private static Enclosure enclosure(Attachment attachment) {
    byte[] content =
        attachment instanceof FileAttachment file
            ? Objects.requireNonNullElse(file.getContentBytes(), new byte[0])
            : new byte[0];
    return Enclosure.attached(
        Objects.requireNonNullElse(attachment.getName(), ""),
        Objects.requireNonNullElse(attachment.getContentType(), ANY),
        content);
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
