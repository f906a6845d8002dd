package org.intersession.bot.consultations.tools;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.annotation.Annotations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads comments as the tools print them, and Web Annotations. */
final class GivenComments {
  private GivenComments() {}

  static List<GivenComment> read(String text) {
    List<GivenComment> comments = new ArrayList<>();
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (var values = JsonMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(whole)) {
      while (values.hasNextValue()) {
        add(values.nextValue(), "", comments);
      }
    }
    return comments;
  }

  private static void add(JsonNode json, String file, List<GivenComment> comments) {
    if (json.isArray()) {
      json.forEach(each -> add(each, file, comments));
    } else if (json.has("@context") || json.has("type")) {
      Annotations.read(json).forEach(comment -> comments.add(of(comment)));
    } else if (json.path("comments").isArray()) {
      String name = json.path("file").asString("");
      json.path("comments").forEach(each -> add(each, name, comments));
    } else if (json.isObject()) {
      comments.add(of(json, file));
    } else {
      throw new IllegalArgumentException("there is something else than comments in it.");
    }
  }

  private static GivenComment of(Comment comment) {
    Mark mark = comment.mark();
    String parent = comment.answers() == null ? "" : comment.answers();
    return new GivenComment(
        "",
        comment.id(),
        parent,
        mark.exact(),
        mark.paragraph(),
        "",
        mark.start(),
        mark.end(),
        mark.page());
  }

  /** The paragraph is its index, its printed number, or an object; details may stand in a place. */
  private static GivenComment of(JsonNode json, String file) {
    JsonNode paragraph = json.path("paragraph");
    JsonNode place =
        paragraph.isObject()
            ? paragraph
            : json.path("place").isObject() ? json.path("place") : json;
    String printed = paragraph.isString() ? paragraph.stringValue() : "";
    return new GivenComment(
        file,
        json.path("id").asString(""),
        json.path("parent").asString(""),
        json.path("quote").asString(""),
        index(paragraph, place),
        printed.isEmpty() ? place.path("number").asString("") : printed,
        place.path("start").asInt(-1),
        place.path("end").asInt(-1),
        json.path("page").asInt(0));
  }

  private static int index(JsonNode paragraph, JsonNode place) {
    if (paragraph.isNumber()) {
      return paragraph.asInt(-1);
    }
    return place.path("index").asInt(place.path("paragraph").asInt(-1));
  }
}
