package org.intersession.bot.consultations.annotation;

import java.util.List;
import org.intersession.bot.consultations.Comment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads comments as Web Annotations, one or a collection. */
public final class Annotations {
  /** The media type of the Web Annotation Data Model. */
  public static final String MEDIA_TYPE =
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private static final JsonMapper JSON = JsonMapper.shared();

  private Annotations() {}

  /** One comment. */
  public static String write(Comment comment) {
    return JSON.writeValueAsString(AnnotationWriter.annotation(comment, true));
  }

  /** Comments as an annotation page, in their order. */
  public static String write(String id, List<Comment> comments) {
    return JSON.writeValueAsString(AnnotationWriter.page(id, comments));
  }

  /**
   * One annotation, or all of a page or collection.
   *
   * @throws IllegalArgumentException when it is no annotation, with the reason as a sentence
   */
  public static List<Comment> read(String json) {
    return read(JSON.readTree(json));
  }

  /** The same from a tree. */
  public static List<Comment> read(JsonNode json) {
    return AnnotationReader.read(json);
  }
}
