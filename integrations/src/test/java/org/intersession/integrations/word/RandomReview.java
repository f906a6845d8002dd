package org.intersession.integrations.word;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;

/** A text in all sorts of runs, and what reviewers say of it; the same for the same seed. */
final class RandomReview {
  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-06-01T09:00:00Z");
  private static final String[] PIECES = {
    "Parties ",
    "shall ",
    "a&amp;b ",
    "&#233;t&#xe9; ",
    "&lt;x&gt;",
    "😀 ",
    "&#128512;",
    "فقرة ",
    "z"
  };

  private final Random random;
  private final Docx document;
  private final List<ReadComment> comments = new ArrayList<>();
  private final List<ProposedChange> changes = new ArrayList<>();
  private final List<Place> deleted = new ArrayList<>();

  RandomReview(long seed) {
    random = new Random(seed);
    String[] paragraphs = new String[4 + random.nextInt(4)];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = random.nextInt(6) == 0 ? "<w:p/>" : Docx.p(runs());
    }
    document = Docx.of(paragraphs);
  }

  private String runs() {
    StringBuilder runs = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      String run = "<w:r><w:rPr><w:i/></w:rPr>" + content() + "</w:r>";
      runs.append(random.nextInt(4) == 0 ? "<w:hyperlink>" + run + "</w:hyperlink>" : run);
    }
    return runs.toString();
  }

  private String content() {
    StringBuilder content = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      switch (random.nextInt(5)) {
        case 0 -> content.append("<w:tab/>");
        case 1 -> content.append("<w:lastRenderedPageBreak/>");
        default -> content.append("<w:t xml:space=\"preserve\">").append(text()).append("</w:t>");
      }
    }
    return content.toString();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  Docx document() {
    return document;
  }

  /** Fills in the comments and changes on a text. */
  void review(ReadDocument sent) {
    List<String> texts = sent.paragraphs().stream().map(ReadDocument.Paragraph::text).toList();
    for (int i = 0; i < texts.size(); i++) {
      change(i, texts.get(i));
    }
    for (int i = 0; i < 8; i++) {
      comment(texts);
    }
  }

  private void change(int paragraph, String text) {
    int from = point(text, 0);
    int to = point(text, from);
    if (from < to && !text.substring(from, to).isBlank()) {
      Place place = new Place(paragraph, from, to, 0, 0, "");
      deleted.add(place);
      change(Kind.DELETION, text.substring(from, to), place);
    }
    int before = Math.min(from, point(text, 0));
    change(Kind.INSERTION, "new\ttext ", new Place(paragraph, before, before, 0, 0, ""));
  }

  private void change(Kind kind, String text, Place place) {
    String author = "Party " + changes.size();
    changes.add(new ProposedChange("", kind, author, DATE, text, "", place));
  }

  private void comment(List<String> texts) {
    int paragraph = random.nextInt(texts.size());
    int last = Math.min(texts.size() - 1, paragraph + random.nextInt(2));
    int from = point(texts.get(paragraph), 0);
    int to = point(texts.get(last), last == paragraph ? from : 0);
    String quote = texts.get(paragraph).substring(from);
    for (int i = paragraph + 1; i <= last; i++) {
      quote += "\n" + texts.get(i);
    }
    quote = quote.substring(0, quote.length() - (texts.get(last).length() - to));
    if (quote.isBlank()) {
      quote = "";
    }
    Place place = new Place(paragraph, from, from + quote.length(), 0, 0, "");
    boolean touched = !quote.isEmpty() && touchesDeleted(paragraph, from, last, to);
    ReadComment root = random.nextBoolean() && !comments.isEmpty() ? comments.get(0) : null;
    comments.add(
        new ReadComment(
            Integer.toString(comments.size()),
            root == null ? null : root.id(),
            "Party " + random.nextInt(5),
            random.nextBoolean() ? "P" : "",
            DATE,
            "First <line>\nand \"second\"\ttab",
            quote,
            touched,
            root != null ? root.resolved() : random.nextBoolean(),
            null,
            place));
  }

  private boolean touchesDeleted(int paragraph, int from, int last, int to) {
    for (Place place : deleted) {
      boolean after = place.paragraph() > paragraph || place.end() > from;
      boolean before = place.paragraph() < last || place.start() < to;
      if (place.paragraph() >= paragraph && place.paragraph() <= last && after && before) {
        return true;
      }
    }
    return false;
  }

  /** A point of a text that is not within a character that Java counts as two. */
  private int point(String text, int from) {
    int point = from + random.nextInt(text.length() - from + 1);
    boolean within =
        point > 0 && point < text.length() && Character.isLowSurrogate(text.charAt(point));
    return within ? point + 1 : point;
  }

  List<ReadComment> comments() {
    return comments;
  }

  List<ProposedChange> changes() {
    return changes;
  }
}
