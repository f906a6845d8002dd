package org.intersession.bot.consultations.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.jspecify.annotations.Nullable;

/** A returned copy, made by hand. */
final class Copy {
  private static final OffsetDateTime MAY = OffsetDateTime.parse("2026-05-01T10:00:00Z");

  private final String file;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<ReadComment> comments = new ArrayList<>();
  private final List<ProposedChange> changes = new ArrayList<>();

  Copy(String file, String... texts) {
    this.file = file;
    for (String text : texts) {
      int number = paragraphs.size() + 1;
      paragraphs.add(
          new Paragraph(paragraphs.size(), "", Integer.toString(number), List.of(), 0, 0, text));
    }
  }

  Copy comment(String author, String text, String quote) {
    return comment(author, text, quote, null);
  }

  Copy comment(String author, String text, String quote, @Nullable String parent) {
    String id = Integer.toString(comments.size());
    comments.add(
        new ReadComment(
            id, parent, author, "", MAY, text, quote, false, false, null, place(quote)));
    return this;
  }

  Copy onPage(String author, String text, String quote, int page) {
    Place there = place(quote);
    Place place = new Place(there.paragraph(), there.start(), there.end(), page, 0, "");
    String id = "page-" + comments.size();
    comments.add(
        new ReadComment(id, null, author, "", MAY, text, quote, false, false, null, place));
    return this;
  }

  Copy change(ProposedChange.Kind kind, String author, String text, Place place) {
    String id = "c" + changes.size();
    changes.add(new ProposedChange(id, kind, author, MAY, text, "", place));
    return this;
  }

  Place place(String quote) {
    for (Paragraph paragraph : paragraphs) {
      int at = paragraph.text().indexOf(quote);
      if (at >= 0 && !quote.isEmpty()) {
        return new Place(paragraph.index(), at, at + quote.length(), 0, 0, "");
      }
    }
    return Place.WHOLE;
  }

  ReadDocument read() {
    return new ReadDocument(
        file, "word", paragraphs, comments, changes, List.of(), List.of(), List.of());
  }
}
