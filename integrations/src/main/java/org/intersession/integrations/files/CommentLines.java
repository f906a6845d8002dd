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
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what files say as JSON, one object per file and line. */
final class CommentLines {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;

  CommentLines(OutputStream out) {
    this.out = out;
  }

  void write(FileRead file) throws IOException {
    ReadDocument document = file.document();
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      text(json, "file", file.file());
      if (document != null) {
        said(json, document);
      } else {
        nothing(json);
      }
      text(json, "error", file.error());
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
    if (document != null) {
      for (ReadDocument attachment : document.attachments()) {
        write(FileRead.of(attachment.file(), attachment));
      }
    }
  }

  private JsonGenerator generator() {
    return FACTORY.createGenerator(
        ObjectWriteContext.empty(), new KeptOpen(out), JsonEncoding.UTF8);
  }

  private static void nothing(JsonGenerator json) {
    for (String array :
        List.of(
            "comments", "insertions", "deletions", "moves", "breaks", "reviewStates", "notices")) {
      json.writeArrayPropertyStart(array);
      json.writeEndArray();
    }
  }

  private static void said(JsonGenerator json, ReadDocument document) {
    json.writeArrayPropertyStart("comments");
    for (ReadComment comment : document.comments()) {
      comment(json, comment, document.paragraphs());
    }
    json.writeEndArray();
    changes(json, document);
    json.writeArrayPropertyStart("reviewStates");
    document.reviewStates().forEach(state -> reviewState(json, state));
    json.writeEndArray();
    json.writeArrayPropertyStart("notices");
    document.notices().forEach(notice -> json.writeString(whole(notice)));
    json.writeEndArray();
  }

  private static void comment(JsonGenerator json, ReadComment comment, List<Paragraph> paragraphs) {
    json.writeStartObject();
    text(json, "id", comment.id());
    text(json, "author", comment.author());
    text(json, "initials", comment.initials());
    text(json, "date", date(comment.date()));
    text(json, "text", comment.text());
    text(json, "quote", comment.quote());
    json.writeBooleanProperty("quoteHasDeleted", comment.quoteHasDeleted());
    text(json, "parent", comment.parent());
    json.writeBooleanProperty("resolved", comment.resolved());
    if (comment.proposed() != null) {
      text(json, "proposed", comment.proposed());
    }
    place(json, comment.place(), paragraphs);
    json.writeEndObject();
  }

  private static void changes(JsonGenerator json, ReadDocument document) {
    json.writeArrayPropertyStart("insertions");
    for (ProposedChange change : document.changes()) {
      if (change.kind() == Kind.INSERTION || change.kind() == Kind.REPLACEMENT) {
        change(json, change, change.text(), null, document.paragraphs());
      }
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("deletions");
    for (ProposedChange change : document.changes()) {
      if (change.kind() == Kind.DELETION) {
        change(json, change, change.text(), null, document.paragraphs());
      } else if (change.kind() == Kind.REPLACEMENT) {
        change(json, change, change.replaced(), null, document.paragraphs());
      }
    }
    json.writeEndArray();
    some(json, "moves", document, Kind.MOVE_FROM, "from", Kind.MOVE_TO, "to");
    some(json, "breaks", document, Kind.SPLIT, "inserted", Kind.JOIN, "deleted");
  }

  private static void some(
      JsonGenerator json,
      String name,
      ReadDocument document,
      Kind first,
      String firstName,
      Kind second,
      String secondName) {
    json.writeArrayPropertyStart(name);
    for (ProposedChange change : document.changes()) {
      if (change.kind() == first || change.kind() == second) {
        String kind = change.kind() == first ? firstName : secondName;
        change(json, change, change.text(), kind, document.paragraphs());
      }
    }
    json.writeEndArray();
  }

  private static void change(
      JsonGenerator json,
      ProposedChange change,
      String text,
      @Nullable String kind,
      List<Paragraph> paragraphs) {
    json.writeStartObject();
    text(json, "id", change.id());
    if (kind != null) {
      text(json, "kind", kind);
    }
    text(json, "author", change.author());
    text(json, "date", date(change.date()));
    text(json, "text", text);
    place(json, change.place(), paragraphs);
    json.writeEndObject();
  }

  private static void reviewState(JsonGenerator json, ReviewState state) {
    json.writeStartObject();
    text(json, "comment", state.comment());
    text(json, "model", state.model());
    text(json, "state", state.state());
    text(json, "author", state.author());
    text(json, "date", date(state.date()));
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place, List<Paragraph> paragraphs) {
    if (place.page() > 0) {
      json.writeNumberProperty("page", place.page());
    }
    if (place.line() > 0) {
      json.writeNumberProperty("line", place.line());
    }
    if (!place.section().isEmpty()) {
      text(json, "section", place.section());
    }
    if (place.paragraph() >= 0 && place.paragraph() < paragraphs.size()) {
      paragraph(json, place, paragraphs.get(place.paragraph()));
    } else if (place.page() == 0) {
      json.writeNullProperty("paragraph");
    }
  }

  private static void paragraph(JsonGenerator json, Place place, Paragraph paragraph) {
    json.writeObjectPropertyStart("paragraph");
    json.writeNumberProperty("index", paragraph.index());
    text(json, "number", paragraph.number());
    text(json, "id", paragraph.id());
    json.writeArrayPropertyStart("headings");
    paragraph.headings().forEach(heading -> json.writeString(whole(heading)));
    json.writeEndArray();
    json.writeNumberProperty("start", place.start());
    json.writeNumberProperty("end", place.end());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, whole(value));
    }
  }

  /** Half of a pair of characters, which a damaged file may hold, cannot be written as UTF-8. */
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return Surrogates.whole(text);
      }
    }
    return text;
  }

  /** Written by hand: the formatters of dates would be a tenth of a cold start. */
  private static @Nullable String date(@Nullable OffsetDateTime date) {
    if (date == null) {
      return null;
    }
    String written = date.toString();
    int zone = 16;
    boolean secondsAreThere = written.length() > zone && written.charAt(zone) == ':';
    return secondsAreThere || date.getYear() > 9999
        ? written
        : written.substring(0, zone) + ":00" + written.substring(zone);
  }
}
