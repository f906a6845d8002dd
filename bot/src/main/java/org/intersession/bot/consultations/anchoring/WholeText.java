package org.intersession.bot.consultations.anchoring;

import java.util.List;
import java.util.Optional;
import org.intersession.integrations.ReadDocument.Paragraph;

/** All paragraphs of a version, to look for a quote wherever it may be. */
final class WholeText {
  /** Shorter quotes stand in a text by chance. */
  private static final int DISTINCTIVE = 20;

  private final List<Paragraph> paragraphs;
  private final List<String> plain;

  WholeText(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.plain = paragraphs.stream().map(each -> PlainText.textOf(each.text())).toList();
  }

  boolean isUnique(String quote) {
    return onlyPlaceOf(quote).isPresent();
  }

  /** Where a quote of some length stands, if it stands there only. */
  Optional<TextSpan> onlyPlaceOf(String quote) {
    String wanted = PlainText.textOf(quote);
    if (wanted.length() < DISTINCTIVE) {
      return Optional.empty();
    }
    TextSpan only = null;
    for (int i = 0; i < plain.size(); i++) {
      List<Integer> places = QuoteAnchor.occurrences(wanted, plain.get(i));
      if (places.isEmpty()) {
        continue;
      }
      if (only != null || places.size() > 1) {
        return Optional.empty();
      }
      only = span(i, places.get(0), wanted.length());
    }
    return Optional.ofNullable(only);
  }

  private TextSpan span(int paragraph, int from, int length) {
    PlainText text = PlainText.of(paragraphs.get(paragraph).text());
    return new TextSpan(paragraph, text.originalStart(from), text.originalEnd(from + length - 1));
  }
}
