package org.intersession.integrations.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.ReviewState;
import org.jspecify.annotations.Nullable;

/** Writes what files say as JSON, one object per file and line. */
final class CommentLines {
  private static final ReadDocument NOTHING =
      new ReadDocument("", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final JsonWriter json;

  CommentLines(OutputStream out) {
    this.json = new JsonWriter(out);
  }

  void write(FileRead file) throws IOException {
    ReadDocument document = file.document() == null ? NOTHING : file.document();
    json.beginObject().text("file", file.file());
    comments(document);
    changes("insertions", document, Kind.INSERTION, Kind.REPLACEMENT);
    changes("deletions", document, Kind.DELETION, Kind.REPLACEMENT);
    changes("moves", document, Kind.MOVE_FROM, Kind.MOVE_TO);
    changes("breaks", document, Kind.SPLIT, Kind.JOIN);
    reviewStates(document);
    texts("notices", document.notices());
    json.text("error", file.error()).endObject().endLine();
    for (ReadDocument attachment : document.attachments()) {
      write(FileRead.of(attachment.file(), attachment));
    }
  }

  private void comments(ReadDocument document) throws IOException {
    json.beginArray("comments");
    for (ReadComment comment : document.comments()) {
      json.beginObject().text("id", comment.id()).text("author", comment.author());
      json.text("initials", comment.initials()).text("date", date(comment.date()));
      json.text("text", comment.text()).text("quote", comment.quote());
      json.truth("quoteHasDeleted", comment.quoteHasDeleted()).text("parent", comment.parent());
      json.truth("resolved", comment.resolved());
      if (comment.proposed() != null) {
        json.text("proposed", comment.proposed());
      }
      place(comment.place(), document.paragraphs());
      json.endObject();
    }
    json.endArray();
  }

  private void changes(String name, ReadDocument document, Kind one, Kind other)
      throws IOException {
    json.beginArray(name);
    for (ProposedChange change : document.changes()) {
      if (change.kind() == one || change.kind() == other) {
        change(name, change, document.paragraphs());
      }
    }
    json.endArray();
  }

  private void change(String array, ProposedChange change, List<Paragraph> paragraphs)
      throws IOException {
    json.beginObject().text("id", change.id());
    switch (change.kind()) {
      case MOVE_FROM -> json.text("kind", "from");
      case MOVE_TO -> json.text("kind", "to");
      case SPLIT -> json.text("kind", "inserted");
      case JOIN -> json.text("kind", "deleted");
      default -> {}
    }
    json.text("author", change.author()).text("date", date(change.date()));
    boolean replaced = change.kind() == Kind.REPLACEMENT && array.equals("deletions");
    json.text("text", replaced ? change.replaced() : change.text());
    place(change.place(), paragraphs);
    json.endObject();
  }

  private void reviewStates(ReadDocument document) throws IOException {
    json.beginArray("reviewStates");
    for (ReviewState state : document.reviewStates()) {
      json.beginObject().text("comment", state.comment()).text("model", state.model());
      json.text("state", state.state()).text("author", state.author());
      json.text("date", date(state.date())).endObject();
    }
    json.endArray();
  }

  /** Where it is, as one number; the details follow under a name of their own. */
  private void place(Place place, List<Paragraph> paragraphs) throws IOException {
    boolean known = place.paragraph() >= 0 && place.paragraph() < paragraphs.size();
    if (place.page() > 0) {
      json.number("page", place.page());
    }
    if (known) {
      json.number("paragraph", place.paragraph());
    } else if (place.page() <= 0) {
      json.text("paragraph", null);
    }
    json.beginObject("place");
    if (known) {
      paragraph(place, paragraphs.get(place.paragraph()));
    }
    if (place.line() > 0) {
      json.number("line", place.line());
    }
    if (!place.section().isEmpty()) {
      json.text("section", place.section());
    }
    json.endObject();
  }

  private void paragraph(Place place, Paragraph paragraph) throws IOException {
    json.text("number", paragraph.number()).text("id", paragraph.id());
    texts("headings", paragraph.headings());
    if (place.start() >= 0) {
      json.number("start", place.start()).number("end", place.end());
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.beginArray(name);
    for (String text : texts) {
      json.element(text);
    }
    json.endArray();
  }

  /** Always with seconds, which {@code toString} leaves out where they are none. */
  private static @Nullable String date(@Nullable OffsetDateTime date) {
    if (date == null) {
      return null;
    }
    String written = date.toString();
    int seconds = written.indexOf('T') + 6;
    return written.charAt(seconds) == ':'
        ? written
        : written.substring(0, seconds) + ":00" + written.substring(seconds);
  }
}
