package org.intersession.bot.consultations.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.consultations.anchoring.Carried;
import org.intersession.bot.consultations.anchoring.Difference.Piece;
import org.intersession.bot.consultations.anchoring.TextSpan;
import org.intersession.bot.consultations.anchoring.Verdict;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.jspecify.annotations.Nullable;

/** What the carry tool prints about a comment. */
final class CarriedLine {
  private CarriedLine() {}

  static Map<String, @Nullable Object> of(
      GivenComment comment, Carried carried, List<Paragraph> next) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("id", comment.id());
    line.put("verdict", verdict(carried.verdict()));
    TextSpan place = carried.place();
    line.put("paragraph", place == null ? null : place.paragraph());
    line.put("number", place == null ? null : next.get(place.paragraph()).number());
    line.put("quote", carried.quote());
    line.put("start", place == null || place.start() < 0 ? null : place.start());
    line.put("end", place == null || place.start() < 0 ? null : place.end());
    line.put("difference", carried.difference().pieces().stream().map(CarriedLine::piece).toList());
    line.put(
        "candidates", carried.candidates().stream().map(each -> candidate(each, next)).toList());
    return line;
  }

  private static String verdict(Verdict verdict) {
    return verdict == Verdict.CHANGED ? "text changed" : verdict.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> piece(Piece piece) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(
        "op",
        switch (piece.kind()) {
          case KEPT -> "keep";
          case DELETED -> "delete";
          case INSERTED -> "insert";
        });
    map.put("text", piece.text());
    return map;
  }

  private static Map<String, @Nullable Object> candidate(TextSpan span, List<Paragraph> next) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("paragraph", span.paragraph());
    map.put("number", next.get(span.paragraph()).number());
    map.put("start", span.start() < 0 ? null : span.start());
    map.put("end", span.start() < 0 ? null : span.end());
    return map;
  }
}
