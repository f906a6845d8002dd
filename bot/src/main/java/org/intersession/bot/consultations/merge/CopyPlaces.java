package org.intersession.bot.consultations.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.intersession.bot.consultations.anchoring.Carried;
import org.intersession.bot.consultations.anchoring.Carry;
import org.intersession.bot.consultations.anchoring.QuoteSearch;
import org.intersession.bot.consultations.anchoring.TextSpan;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.jspecify.annotations.Nullable;

/** Takes places of one returned copy to the text that was sent out. */
final class CopyPlaces {
  private final SentOut sent;
  private final List<Paragraph> copy;
  private final List<Paragraph> version;
  private final IntUnaryOperator toSent;
  private final boolean unchanged;
  private @Nullable Carry carry;
  private @Nullable QuoteSearch search;

  CopyPlaces(SentOut sent, ReadDocument document) {
    this.sent = sent;
    this.copy = document.paragraphs();
    List<Paragraph> nearest = sent.paragraphs();
    IntUnaryOperator operator = paragraph -> paragraph;
    int most = shared(copy, nearest);
    for (SentOut.Version each : sent.versions()) {
      int shared = shared(copy, each.document().paragraphs());
      if (shared > most) {
        most = shared;
        nearest = each.document().paragraphs();
        operator = each.alignment()::of;
      }
    }
    this.version = nearest;
    this.toSent = operator;
    this.unchanged = texts(copy).equals(texts(version));
  }

  /**
   * A place in the text that was sent out.
   *
   * @param span absent when it is unsure
   * @param candidates the paragraphs that could be meant
   */
  record Landed(@Nullable TextSpan span, List<Integer> candidates) {}

  /** Whether the copy is in the language of another version. */
  boolean inOtherLanguage() {
    return version != sent.paragraphs();
  }

  List<Paragraph> version() {
    return version;
  }

  boolean isUnchanged() {
    return unchanged;
  }

  Carry carry() {
    if (carry == null) {
      carry = new Carry(copy, version);
    }
    return carry;
  }

  /** The paragraph of the sent-out text for one of the version that the copy was made from. */
  int inSent(int versionParagraph) {
    return versionParagraph < 0 ? -1 : toSent.applyAsInt(versionParagraph);
  }

  Landed land(Place place, String quote) {
    if (place.paragraph() >= 0 && place.paragraph() < copy.size()) {
      return land(new TextSpan(place.paragraph(), place.start(), place.end()), quote);
    }
    if (!quote.isBlank()) {
      return only(search().find(quote));
    }
    return named(place);
  }

  /** By the paragraph's number or its page and line; by its section where neither is given. */
  private Landed named(Place place) {
    List<TextSpan> named = new ArrayList<>(sent.search().numbered(place.number()));
    OptionalInt line = sent.lines().paragraph(place.page(), place.line());
    if (line.isPresent() && named.stream().noneMatch(n -> n.paragraph() == line.getAsInt())) {
      named.add(TextSpan.whole(line.getAsInt()));
    }
    return only(named.isEmpty() ? sent.search().numbered(place.section()) : named);
  }

  private Landed land(TextSpan span, String quote) {
    if (unchanged) {
      return sent(span);
    }
    Carried carried = carry().carry(span);
    if (carried.place() != null) {
      return sent(carried.place());
    }
    if (!quote.isBlank()) {
      Landed byQuote = only(search().find(quote));
      if (byQuote.span() != null) {
        return byQuote;
      }
    }
    return new Landed(null, paragraphs(carried.candidates()));
  }

  private Landed only(List<TextSpan> spans) {
    if (spans.size() == 1) {
      return sent(spans.get(0));
    }
    return new Landed(null, paragraphs(spans));
  }

  private List<Integer> paragraphs(List<TextSpan> spans) {
    return spans.stream()
        .map(span -> inSent(span.paragraph()))
        .filter(p -> p >= 0)
        .distinct()
        .toList();
  }

  /** In another language only the paragraph is the same, not the characters in it. */
  private Landed sent(TextSpan span) {
    int paragraph = inSent(span.paragraph());
    if (paragraph < 0) {
      return new Landed(null, List.of());
    }
    return new Landed(inOtherLanguage() ? TextSpan.whole(paragraph) : span, List.of());
  }

  private QuoteSearch search() {
    if (search == null) {
      search = inOtherLanguage() ? new QuoteSearch(version) : sent.search();
    }
    return search;
  }

  private static List<String> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).toList();
  }

  private static int shared(List<Paragraph> one, List<Paragraph> other) {
    Set<String> texts = new HashSet<>(texts(other));
    return (int) one.stream().filter(each -> texts.contains(each.text())).count();
  }
}
