package org.intersession.integrations.mail;

import java.time.OffsetDateTime;
import java.util.List;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.attached.AttachedFiles;
import org.intersession.integrations.markup.Lines;
import org.jspecify.annotations.Nullable;

/** A mail as its kind of file says it. */
record Mail(String sender, @Nullable OffsetDateTime date, String body) {

  /** The mail as one comment on the whole, if it says anything, with what is attached. */
  ReadDocument document(String file, String mediaType, AttachedFiles attached, ReadLimits limits) {
    String said = QuotedText.above(Lines.of(body));
    String text = said.substring(0, Math.min(said.length(), limits.commentCharacters()));
    ReadComment comment =
        new ReadComment(
            "message", null, sender, "", date, text, "", false, false, null, Place.WHOLE);
    return new ReadDocument(
        file,
        mediaType,
        List.of(),
        text.isEmpty() ? List.of() : List.of(comment),
        List.of(),
        List.of(),
        attached.documents(),
        attached.notices());
  }
}
