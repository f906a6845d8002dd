package org.intersession.bot.consultations.annotation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Mark;
import org.jspecify.annotations.Nullable;

/** Puts a comment in the terms of the annotation model. */
final class AnnotationWriter {
  private AnnotationWriter() {}

  static Map<String, Object> page(String id, List<Comment> comments) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", Terms.context());
    page.put("id", id);
    page.put("type", "AnnotationPage");
    page.put("items", comments.stream().map(comment -> annotation(comment, false)).toList());
    return page;
  }

  static Map<String, Object> annotation(Comment comment, boolean withContext) {
    Map<String, Object> annotation = new LinkedHashMap<>();
    if (withContext) {
      annotation.put("@context", Terms.context());
    }
    annotation.put("id", comment.id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", motivation(comment));
    if (comment.date() != null) {
      annotation.put("created", comment.date().toInstant().toString());
    }
    putIf(annotation, "creator", creator(comment.author()));
    annotation.put("generator", ordered("type", "Software", "name", "Intersession"));
    List<Object> bodies = bodies(comment);
    if (!bodies.isEmpty()) {
      annotation.put("body", bodies);
    }
    Map<String, Object> mark = target(comment.mark());
    if (comment.answers() == null) {
      annotation.put("target", mark);
    } else {
      annotation.put("target", comment.answers());
      annotation.put("mark", mark);
    }
    own(comment, annotation);
    return annotation;
  }

  private static String motivation(Comment comment) {
    if (comment.answers() != null) {
      return "replying";
    }
    return comment.change() == null ? "commenting" : "editing";
  }

  private static @Nullable Map<String, Object> creator(Author author) {
    if (author.name().isEmpty()) {
      return null;
    }
    boolean person = !author.person().isEmpty();
    return ordered(
        "type", person ? "Person" : "Organization",
        "name", person ? author.person() : author.party());
  }

  private static List<Object> bodies(Comment comment) {
    List<Object> bodies = new ArrayList<>();
    String purpose = comment.answers() != null ? "replying" : "commenting";
    boolean changeAlone = comment.change() != null && comment.text().isEmpty();
    if (!changeAlone) {
      bodies.add(body(comment.text(), purpose, comment.language()));
    }
    if (comment.proposed() != null) {
      bodies.add(body(comment.proposed(), "editing", comment.language()));
    }
    return bodies;
  }

  private static Map<String, Object> body(String text, String purpose, String language) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("value", text);
    body.put("format", "text/plain");
    if (!language.isEmpty()) {
      body.put("language", language);
    }
    body.put("purpose", purpose);
    return body;
  }

  private static Map<String, Object> target(Mark mark) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("type", "SpecificResource");
    target.put(
        "source", Terms.DOCUMENT + URLEncoder.encode(mark.document(), StandardCharsets.UTF_8));
    List<Object> selectors = selectors(mark);
    if (!selectors.isEmpty()) {
      target.put("selector", selectors);
    }
    return target;
  }

  private static List<Object> selectors(Mark mark) {
    List<Object> selectors = new ArrayList<>();
    if (!mark.exact().isEmpty()) {
      selectors.add(
          ordered(
              "type", "TextQuoteSelector",
              "exact", mark.exact(),
              "prefix", mark.prefix(),
              "suffix", mark.suffix()));
    }
    if (mark.paragraph() >= 0) {
      Map<String, Object> paragraph =
          ordered(
              "type",
              "FragmentSelector",
              "conformsTo",
              Terms.PARAGRAPH_FRAGMENT,
              "value",
              "paragraph=" + mark.paragraph());
      if (mark.start() >= 0) {
        paragraph.put("refinedBy", position(mark));
      }
      selectors.add(paragraph);
    }
    if (mark.page() > 0) {
      selectors.add(
          ordered(
              "type",
              "FragmentSelector",
              "conformsTo",
              Terms.PAGE_FRAGMENT,
              "value",
              "page=" + mark.page()));
    }
    return selectors;
  }

  private static Map<String, Object> position(Mark mark) {
    return ordered("type", "TextPositionSelector", "start", mark.start(), "end", mark.end());
  }

  private static void own(Comment comment, Map<String, Object> annotation) {
    annotation.put("kind", comment.kind().word());
    annotation.put("party", comment.author().party());
    annotation.put("round", comment.round());
    annotation.put("resolved", comment.resolved());
    Change change = comment.change();
    if (change != null) {
      annotation.put(
          "change",
          ordered(
              "changeType", change.type().name(),
              "inserted", change.inserted(),
              "deleted", change.deleted()));
    }
    annotation.put("sourceFile", comment.source().file());
    annotation.put("sourceId", comment.source().id());
    annotation.put("sourcePlace", comment.source().place());
  }

  private static void putIf(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
