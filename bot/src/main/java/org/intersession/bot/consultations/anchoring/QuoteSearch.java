package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Finds where a quote stands in a text when nothing but the quote is known. */
public final class QuoteSearch {
  /** Shorter quotes are looked for to the letter only. */
  private static final int APPROXIMATE = 16;

  private static final double ERRORS = 0.15;

  private final Region all;
  private final PlainText plain;
  private final String text;
  private final List<Paragraph> paragraphs;

  /** Prepares to search in a text. */
  public QuoteSearch(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.all = new Region(paragraphs, 0, paragraphs.size() - 1);
    this.plain = PlainText.of(all.text());
    this.text = plain.text();
  }

  /** All places where the quote may stand: one when it is certain. */
  public List<TextSpan> find(String quote) {
    String wanted = PlainText.textOf(quote);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Integer> places = QuoteAnchor.occurrences(wanted, text);
    if (!places.isEmpty()) {
      return places.stream().map(at -> span(at, at + wanted.length())).toList();
    }
    return wanted.length() < APPROXIMATE ? List.of() : approximate(wanted);
  }

  /** The places within one paragraph. */
  public List<TextSpan> find(String quote, int paragraph) {
    return find(quote).stream().filter(span -> span.paragraph() == paragraph).toList();
  }

  /** The paragraphs printed with this number. */
  public List<TextSpan> numbered(String number) {
    String wanted = PlainText.textOf(number).replaceAll("[.)]+$", "");
    if (wanted.isEmpty()) {
      return List.of();
    }
    return paragraphs.stream()
        .filter(each -> PlainText.textOf(each.number()).replaceAll("[.)]+$", "").equals(wanted))
        .map(each -> TextSpan.whole(each.index()))
        .toList();
  }

  private List<TextSpan> approximate(String wanted) {
    List<ApproximateSearch.Hit> hits =
        new ArrayList<>(
            new ApproximateSearch(wanted).search(text, (int) (wanted.length() * ERRORS)));
    hits.sort(Comparator.comparingInt(ApproximateSearch.Hit::errors));
    return hits.stream().map(hit -> span(hit.start(), hit.end())).toList();
  }

  private TextSpan span(int from, int to) {
    return all.span(plain.originalStart(from), plain.originalEnd(to - 1));
  }
}
