package org.intersession.integrations.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.intersession.integrations.attached.AttachedFiles;
import org.jspecify.annotations.Nullable;

/** An Outlook message. */
final class MsgReading {
  private final AttachedFiles attached;

  MsgReading(AttachedFiles attached) {
    this.attached = attached;
  }

  Mail read(MAPIMessage message) throws IOException {
    message.setReturnNullOnMissingChunk(true);
    try {
      @Nullable String from = message.getDisplayFrom();
      @Nullable Calendar date = message.getMessageDate();
      OffsetDateTime sent = date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        attach(attachment);
      }
      return new Mail(from == null ? "" : from.strip(), sent, body(message));
    } catch (ChunkNotFoundException missing) {
      return new Mail("", null, "");
    }
  }

  private static String body(MAPIMessage message) throws ChunkNotFoundException {
    @Nullable String plain = message.getTextBody();
    if (plain != null && !plain.isBlank()) {
      return plain;
    }
    @Nullable String html = message.getHtmlBody();
    return html == null ? "" : HtmlText.of(html);
  }

  private void attach(AttachmentChunks attachment) throws IOException {
    String name = name(attachment.getAttachLongFileName());
    if (name.isEmpty()) {
      name = name(attachment.getAttachFileName());
    }
    @Nullable ByteChunk data = attachment.getAttachData();
    if (attachment.isEmbeddedMessage()) {
      attached.notices().add("A message attached to it was not read: to be read by hand.");
    } else if (data != null && data.getValue() != null) {
      attached.read(name, new ByteArrayInputStream(data.getValue()));
    }
  }

  private static String name(@Nullable StringChunk chunk) {
    @Nullable String value = chunk == null ? null : chunk.getValue();
    return value == null ? "" : value.strip();
  }
}
