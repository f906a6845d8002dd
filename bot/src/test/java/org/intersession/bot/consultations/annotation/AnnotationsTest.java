package org.intersession.bot.consultations.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Kind;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.Comment.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationsTest {
  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Comment comment = any(random);
      assertThat(Annotations.read(Annotations.write(comment))).containsExactly(comment);
    }
  }

  @Test
  void aPageOfAnnotationsIsReadBackInOrder() {
    Random random = new Random(12);
    List<Comment> comments = List.of(any(random), any(random), any(random));

    assertThat(Annotations.read(Annotations.write("urn:x:1", comments)))
        .containsExactlyElementsOf(comments);
  }

  @Test
  void everyAnnotationKeepsTheRulesOfTheModel() {
    Random random = new Random(13);
    for (int i = 0; i < 200; i++) {
      keepsTheModel(JsonMapper.shared().readTree(Annotations.write(any(random))));
    }
  }

  @Test
  void aForeignAnnotationIsRead() {
    Comment comment =
        Annotations.read(
                """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/anno1",
                 "type": "Annotation", "created": "2026-05-01T12:00:00+02:00",
                 "creator": {"type": "Organization", "name": "Kenya"},
                 "body": {"type": "TextualBody", "value": "Delete."},
                 "target": {"source": "http://example.org/draft",
                   "selector": {"type": "TextQuoteSelector", "exact": "wise use"}}}
                """)
            .get(0);

    assertThat(comment.author()).isEqualTo(new Author("Kenya", ""));
    assertThat(comment.date()).isEqualTo(OffsetDateTime.parse("2026-05-01T10:00:00Z"));
    assertThat(comment.mark().exact()).isEqualTo("wise use");
  }

  @Test
  void whatIsNoAnnotationIsRefusedWithTheReason() {
    assertThatThrownBy(() -> Annotations.read("{\"type\": \"Note\"}"))
        .hasMessage("This is no annotation: its type is not Annotation.");
  }

  /** The rules marked MUST in the Web Annotation Data Model, sections 3 and 4. */
  private static void keepsTheModel(JsonNode json) {
    assertThat(json.path("@context").get(0).stringValue())
        .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(URI.create(json.path("id").stringValue()).isAbsolute()).isTrue();
    assertThat(json.has("bodyValue")).isFalse();
    assertThat(json.path("type").stringValue()).isEqualTo("Annotation");
    assertThat(json.path("motivation").stringValue()).isIn("commenting", "replying", "editing");
    if (json.has("created")) {
      assertThat(json.path("created").stringValue())
          .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    }
    if (json.has("creator")) {
      assertThat(json.path("creator").path("type").stringValue())
          .isIn("Person", "Organization", "Software");
    }
    json.path("body").forEach(AnnotationsTest::isTextualBody);
    JsonNode target = json.path("target");
    String resource =
        target.isString() ? target.stringValue() : target.path("source").stringValue();
    assertThat(URI.create(resource).isAbsolute()).isTrue();
    target.path("selector").forEach(AnnotationsTest::isSelector);
  }

  private static void isTextualBody(JsonNode body) {
    assertThat(body.path("type").stringValue()).isEqualTo("TextualBody");
    assertThat(body.path("value").isString()).isTrue();
    assertThat(body.path("format").stringValue()).isEqualTo("text/plain");
    assertThat(body.path("purpose").stringValue()).isIn("commenting", "replying", "editing");
  }

  private static void isSelector(JsonNode selector) {
    switch (selector.path("type").stringValue()) {
      case "TextQuoteSelector" -> assertThat(selector.path("exact").isString()).isTrue();
      case "TextPositionSelector" -> {
        assertThat(selector.path("start").intValue()).isNotNegative();
        assertThat(selector.path("end").intValue())
            .isGreaterThanOrEqualTo(selector.path("start").intValue());
      }
      case "FragmentSelector" -> {
        assertThat(selector.path("value").isString()).isTrue();
        assertThat(URI.create(selector.path("conformsTo").stringValue()).isAbsolute()).isTrue();
      }
      default -> throw new AssertionError("no selector of the model: " + selector);
    }
    StreamSupport.stream(selector.spliterator(), false)
        .filter(JsonNode::isObject)
        .forEach(AnnotationsTest::isSelector);
  }

  private static Comment any(Random random) {
    boolean point = random.nextBoolean();
    int start = random.nextInt(500);
    Mark mark =
        random.nextInt(5) == 0
            ? Mark.whole("draft é 1.docx")
            : new Mark(
                "draft.docx",
                random.nextInt(400),
                point ? -1 : start,
                point ? -1 : start + random.nextInt(80),
                point ? "" : words(random),
                point ? "" : words(random),
                "",
                random.nextInt(3));
    return new Comment(
        "urn:intersession:comment:" + random.nextInt(1 << 20),
        random.nextInt(3) == 0 ? "urn:intersession:comment:parent" : null,
        new Author(random.nextBoolean() ? "Côte d'Ivoire" : "", random.nextBoolean() ? "A. B" : ""),
        1 + random.nextInt(3),
        Kind.values()[random.nextInt(4)],
        random.nextBoolean() ? OffsetDateTime.parse("2026-11-01T10:00:30.5+03:00") : null,
        words(random),
        random.nextBoolean() ? words(random) : null,
        random.nextBoolean() ? "fr" : "",
        random.nextBoolean(),
        random.nextBoolean() ? new Change(Change.Type.REPLACEMENT, "shall", "should") : null,
        mark,
        new Source("Kenya.docx", "c" + random.nextInt(9), "page 3"));
  }

  private static String words(Random random) {
    String[] words = {"zones humides", "湿地", "الأراضي الرطبة", "\"quoted\"", "a\nb", "<b>", "\\"};
    return words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
  }
}
