package org.intersession.integrations.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FilteringDirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.intersession.integrations.attached.AttachedFiles;
import org.jspecify.annotations.Nullable;

/**
 * An Outlook message. What is attached stays in the file, however large it is: POI would hold all
 * of it in memory, so it is given a copy without (MS-OXMSG, sections 2.2.2 and 2.3).
 */
final class MsgReading {
  private static final String ATTACHED = "__attach_version1.0_";
  private static final String DATA = "__substg1.0_37010102";

  private final AttachedFiles attached;

  MsgReading(AttachedFiles attached) {
    this.attached = attached;
  }

  Mail read(POIFSFileSystem files) throws IOException {
    DirectoryNode root = files.getRoot();
    try (POIFSFileSystem light = new POIFSFileSystem()) {
      EntryUtils.copyNodes(new FilteringDirectoryNode(root, data(root)), light.getRoot());
      try (MAPIMessage message = new MAPIMessage(light)) {
        return read(message, root);
      }
    }
  }

  private static List<String> data(DirectoryNode root) {
    return root.getEntryNames().stream()
        .filter(name -> name.startsWith(ATTACHED))
        .map(name -> name + "/" + DATA)
        .toList();
  }

  private Mail read(MAPIMessage message, DirectoryNode root) throws IOException {
    message.setReturnNullOnMissingChunk(true);
    try {
      @Nullable String from = message.getDisplayFrom();
      @Nullable Calendar date = message.getMessageDate();
      OffsetDateTime sent = date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        attach(attachment, root);
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

  private void attach(AttachmentChunks attachment, DirectoryNode root) throws IOException {
    String name = name(attachment.getAttachLongFileName());
    if (name.isEmpty()) {
      name = name(attachment.getAttachFileName());
    }
    DirectoryNode source = (DirectoryNode) root.getEntry(attachment.getPOIFSName());
    if (attachment.isEmbeddedMessage()) {
      attached.notices().add("A message attached to it was not read: to be read by hand.");
    } else if (source.hasEntry(DATA)) {
      try (InputStream data = source.createDocumentInputStream(DATA)) {
        attached.read(name, data);
      }
    }
  }

  private static String name(@Nullable StringChunk chunk) {
    @Nullable String value = chunk == null ? null : chunk.getValue();
    return value == null ? "" : value.strip();
  }
}
