package org.intersession.bot.consultations.annotation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Kind;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.Comment.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes a comment from an annotation, our own or another's. */
final class AnnotationReader {
  private AnnotationReader() {}

  static List<Comment> read(JsonNode json) {
    if (json.isArray()) {
      return each(json);
    }
    if (json.path("items").isArray()) {
      return each(json.path("items"));
    }
    if (json.path("first").path("items").isArray()) {
      return each(json.path("first").path("items"));
    }
    return List.of(annotation(json));
  }

  private static List<Comment> each(JsonNode array) {
    List<Comment> comments = new ArrayList<>();
    array.forEach(item -> comments.add(annotation(item)));
    return comments;
  }

  private static Comment annotation(JsonNode json) {
    if (!hasType(json, "Annotation")) {
      throw new IllegalArgumentException("This is no annotation: its type is not Annotation.");
    }
    String id = string(json.path("id"));
    if (id.isEmpty()) {
      throw new IllegalArgumentException("An annotation has no id.");
    }
    boolean reply = holds(json.path("motivation"), "replying");
    JsonNode target = first(json.path("target"));
    Mark mark = mark(json.has("mark") ? json.path("mark") : target);
    return new Comment(
        id,
        reply ? target(target) : null,
        author(json),
        Math.max(1, json.path("round").asInt(1)),
        kind(string(json.path("kind")), mark),
        date(string(json.path("created"))),
        text(json.path("body")),
        proposed(json.path("body")),
        language(json.path("body")),
        json.path("resolved").asBoolean(false),
        change(json.path("change")),
        mark,
        new Source(
            string(json.path("sourceFile")),
            string(json.path("sourceId")),
            string(json.path("sourcePlace"))));
  }

  private static boolean hasType(JsonNode json, String type) {
    return json.isObject() && holds(json.path("type"), type);
  }

  private static boolean holds(JsonNode oneOrMany, String word) {
    if (oneOrMany.isArray()) {
      for (JsonNode each : oneOrMany) {
        if (word.equals(string(each))) {
          return true;
        }
      }
      return false;
    }
    return word.equals(string(oneOrMany));
  }

  private static JsonNode first(JsonNode oneOrMany) {
    return oneOrMany.isArray() && !oneOrMany.isEmpty() ? oneOrMany.get(0) : oneOrMany;
  }

  private static String string(JsonNode json) {
    return json.isString() ? json.stringValue() : "";
  }

  private static String target(JsonNode target) {
    return target.isObject() ? string(target.path("id")) : string(target);
  }

  private static Author author(JsonNode json) {
    JsonNode creator = first(json.path("creator"));
    boolean person = holds(creator.path("type"), "Person");
    String name = string(creator.path("name"));
    String party = json.has("party") ? string(json.path("party")) : person ? "" : name;
    return new Author(party, person ? name : "");
  }

  private static Kind kind(String word, Mark mark) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    return mark.paragraph() < 0 && mark.exact().isEmpty() ? Kind.GENERAL : Kind.SUBSTANTIVE;
  }

  private static @Nullable OffsetDateTime date(String created) {
    try {
      return created.isEmpty() ? null : OffsetDateTime.parse(created);
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException(
          "The date " + created + " is not of the form 2027-03-12T13:00:00Z.", notADate);
    }
  }

  private static String text(JsonNode bodies) {
    JsonNode body = body(bodies, false);
    return body == null ? "" : body.isString() ? string(body) : string(body.path("value"));
  }

  private static @Nullable String proposed(JsonNode bodies) {
    JsonNode body = body(bodies, true);
    return body == null ? null : string(body.path("value"));
  }

  private static String language(JsonNode bodies) {
    JsonNode body = body(bodies, false);
    return body == null ? "" : string(first(body.path("language")));
  }

  private static @Nullable JsonNode body(JsonNode bodies, boolean edits) {
    for (JsonNode body : bodies.isArray() ? bodies : List.of(bodies)) {
      if (!body.isMissingNode() && holds(body.path("purpose"), "editing") == edits) {
        return body;
      }
    }
    return null;
  }

  private static @Nullable Change change(JsonNode json) {
    if (!json.isObject()) {
      return null;
    }
    return new Change(
        Change.Type.valueOf(string(json.path("changeType"))),
        string(json.path("inserted")),
        string(json.path("deleted")));
  }

  private static Mark mark(JsonNode target) {
    String source = target.isObject() ? string(target.path("source")) : string(target);
    if (source.startsWith(Terms.DOCUMENT)) {
      source = URLDecoder.decode(source.substring(Terms.DOCUMENT.length()), StandardCharsets.UTF_8);
    }
    MarkBuilder mark = new MarkBuilder(source);
    JsonNode selectors = target.path("selector");
    for (JsonNode selector : selectors.isArray() ? selectors : List.of(selectors)) {
      select(selector, mark);
    }
    return mark.build();
  }

  private static void select(JsonNode selector, MarkBuilder mark) {
    switch (string(selector.path("type"))) {
      case "TextQuoteSelector" ->
          mark.quote(
              string(selector.path("exact")),
              string(selector.path("prefix")),
              string(selector.path("suffix")));
      case "TextPositionSelector" ->
          mark.position(selector.path("start").asInt(-1), selector.path("end").asInt(-1));
      case "FragmentSelector" -> mark.fragment(string(selector.path("value")));
      default -> {
        // A selector of another kind says nothing that we can place.
      }
    }
    if (selector.path("refinedBy").isObject()) {
      select(selector.path("refinedBy"), mark);
    }
  }
}
