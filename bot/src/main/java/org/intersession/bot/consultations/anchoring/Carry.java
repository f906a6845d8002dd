package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.bot.consultations.anchoring.QuoteAnchor.Found;
import org.intersession.integrations.ReadDocument.Paragraph;

/**
 * Carries places from one version of a text to another: paragraphs first, then the quote inside the
 * paragraph. Where two places could be meant it says so and never picks one.
 */
public final class Carry {
  private static final double CERTAIN_QUOTE = 0.6;
  private static final double GROWN = 1.5;

  private final List<Paragraph> old;
  private final List<Paragraph> next;
  private final ParagraphAlignment paragraphs;
  private final WholeText oldWhole;
  private final WholeText nextWhole;
  private final Map<List<Object>, QuoteAnchor> anchors = new HashMap<>();

  /** Prepares to carry from one version to the other. */
  public Carry(List<Paragraph> old, List<Paragraph> next) {
    this.old = List.copyOf(old);
    this.next = List.copyOf(next);
    this.paragraphs = new ParagraphAlignment(this.old, this.next);
    this.oldWhole = new WholeText(this.old);
    this.nextWhole = new WholeText(this.next);
  }

  /** Which paragraph has become which. */
  public ParagraphAlignment paragraphs() {
    return paragraphs;
  }

  /** What became of a place in the old version. */
  public Carried carry(TextSpan span) {
    if (span.paragraph() < 0 || span.paragraph() >= old.size()) {
      throw new IllegalArgumentException("no paragraph " + span.paragraph());
    }
    int length = old.get(span.paragraph()).text().length();
    if (span.isPoint() || span.start() >= length) {
      return carryPoint(span);
    }
    if (span.end() > length + 1 && span.paragraph() + 1 < old.size()) {
      return carryLong(span, length);
    }
    return carryQuote(new TextSpan(span.paragraph(), span.start(), Math.min(length, span.end())));
  }

  private Carried carryPoint(TextSpan span) {
    int paragraph = span.paragraph();
    List<Integer> parts = paragraphs.partsOf(paragraph);
    List<TextSpan> rivals = rivals(paragraph);
    if (parts.isEmpty()) {
      return rivals.isEmpty() ? Carried.gone(List.of()) : Carried.unsure(rivals);
    }
    if (!rivals.isEmpty() || paragraphs.contested(paragraph)) {
      return Carried.unsure(withMatch(parts.get(0), rivals));
    }
    Region region = Region.of(next, parts).get(0);
    String before = old.get(paragraph).text();
    TextSpan place = TextSpan.whole(parts.get(0));
    if (span.start() >= 0) {
      int offset = source(paragraph, region).offsetOf(paragraph);
      int at = offset + Math.min(span.start(), before.length());
      Found point = anchor(paragraph, region).point(at);
      place = region.span(point.start(), point.start());
    }
    if (PlainText.textOf(before).equals(PlainText.textOf(region.text()))) {
      return new Carried(stands(paragraph), place, "", Difference.NONE, List.of());
    }
    Difference difference = Difference.between(before, region.text());
    return new Carried(Verdict.CHANGED, place, "", difference, List.of());
  }

  private Verdict stands(int paragraph) {
    return paragraphs.inOrder(paragraph) ? Verdict.SAME : Verdict.MOVED;
  }

  private List<TextSpan> rivals(int paragraph) {
    return paragraphs.rivalsOf(paragraph).stream().map(TextSpan::whole).toList();
  }

  private static List<TextSpan> withMatch(int match, List<TextSpan> rivals) {
    return Stream.concat(Stream.of(TextSpan.whole(match)), rivals.stream()).toList();
  }

  /** Anchors in a region; paragraphs that were merged are compared together. */
  private QuoteAnchor anchor(int paragraph, Region region) {
    Region source = source(paragraph, region);
    return anchors.computeIfAbsent(
        List.of(source.first(), source.text().length(), region.first(), region.text().length()),
        any -> new QuoteAnchor(source.text(), region.text()));
  }

  private Region source(int paragraph, Region region) {
    boolean own = paragraphs.partsOf(paragraph).contains(region.first());
    int[] merged = own ? paragraphs.mergedWith(paragraph) : new int[] {paragraph, paragraph};
    return new Region(old, merged[0], merged[1]);
  }

  private record Placed(TextSpan span, String text, Found found) {}

  private Carried carryQuote(TextSpan span) {
    String quote = old.get(span.paragraph()).text().substring(span.start(), span.end());
    List<Placed> places = new ArrayList<>();
    for (Region region : Region.of(next, paragraphs.partsOf(span.paragraph()))) {
      place(span, region).ifPresent(places::add);
    }
    places.sort(Comparator.comparingDouble(placed -> -placed.found().likeness()));
    List<TextSpan> rivals = rivals(span.paragraph());
    boolean doubtful =
        !rivals.isEmpty() || paragraphs.contested(span.paragraph()) || joinsAlike(span, places);
    if (!places.isEmpty() && !doubtful && isCertain(span.paragraph(), places.get(0))) {
      return placed(span.paragraph(), quote, places.get(0));
    }
    Optional<Carried> unique = uniqueElsewhere(quote);
    if (unique.isPresent()) {
      return unique.get();
    }
    if (places.isEmpty() && !doubtful) {
      return Carried.gone(
          paragraphs.partsOf(span.paragraph()).stream().map(TextSpan::whole).toList());
    }
    List<TextSpan> candidates = new ArrayList<>(places.stream().map(Placed::span).toList());
    for (TextSpan rival : rivals) {
      Region region = new Region(next, rival.paragraph(), rival.paragraph());
      candidates.add(place(span, region).map(Placed::span).orElse(rival));
    }
    return Carried.unsure(candidates);
  }

  /** A paragraph that grew by much may hold another that says nearly the same. */
  private boolean joinsAlike(TextSpan span, List<Placed> places) {
    if (places.isEmpty()) {
      return false;
    }
    int at = places.get(0).span().paragraph();
    Region region = new Region(next, at, at);
    Region source = source(span.paragraph(), region);
    int offset = source.offsetOf(span.paragraph());
    return region.text().length() > GROWN * source.text().length()
        && anchor(span.paragraph(), region).repeats(offset + span.start(), offset + span.end());
  }

  private Optional<Placed> place(TextSpan span, Region region) {
    int offset = source(span.paragraph(), region).offsetOf(span.paragraph());
    return anchor(span.paragraph(), region)
        .find(offset + span.start(), offset + span.end())
        .map(
            found ->
                new Placed(
                    region.span(found.start(), found.end()),
                    region.text().substring(found.start(), found.end()),
                    found));
  }

  private boolean isCertain(int paragraph, Placed placed) {
    return placed.found().likeness() >= CERTAIN_QUOTE || paragraphs.isClose(paragraph);
  }

  private Carried placed(int paragraph, String quote, Placed placed) {
    if (!placed.found().verbatim()) {
      Difference difference = Difference.between(quote, placed.text());
      return new Carried(Verdict.CHANGED, placed.span(), placed.text(), difference, List.of());
    }
    Verdict verdict = placed.found().displaced() ? Verdict.MOVED : stands(paragraph);
    return new Carried(verdict, placed.span(), placed.text(), Difference.NONE, List.of());
  }

  /** A long quote that stands once in each version is that one, whatever its paragraph became. */
  private Optional<Carried> uniqueElsewhere(String quote) {
    return oldWhole.isUnique(quote)
        ? nextWhole
            .onlyPlaceOf(quote)
            .map(
                span ->
                    new Carried(
                        Verdict.MOVED,
                        span,
                        next.get(span.paragraph()).text().substring(span.start(), span.end()),
                        Difference.NONE,
                        List.of()))
        : Optional.empty();
  }

  /** A quote over several paragraphs is carried piece by piece and put together again. */
  private Carried carryLong(TextSpan span, int length) {
    Carried first = carryQuote(new TextSpan(span.paragraph(), span.start(), length));
    Carried rest = carry(new TextSpan(span.paragraph() + 1, 0, span.end() - length - 1));
    if (first.place() == null || rest.place() == null) {
      return first;
    }
    TextSpan from = first.place();
    TextSpan to = rest.place();
    int offset = 0;
    for (int i = from.paragraph(); i < to.paragraph(); i++) {
      offset += next.get(i).text().length() + 1;
    }
    int end = offset + Math.max(to.end(), 0);
    boolean together = to.paragraph() - from.paragraph() <= 1 && end > from.start();
    if (!together) {
      return new Carried(
          Verdict.CHANGED, from, first.quote(), first.difference(), first.candidates());
    }
    boolean same = first.verdict() == rest.verdict();
    List<Difference.Piece> pieces =
        Stream.of(first.difference(), rest.difference()).flatMap(d -> d.pieces().stream()).toList();
    return new Carried(
        same ? first.verdict() : Verdict.CHANGED,
        new TextSpan(from.paragraph(), from.start(), end),
        first.quote() + '\n' + rest.quote(),
        new Difference(pieces),
        List.of());
  }
}
