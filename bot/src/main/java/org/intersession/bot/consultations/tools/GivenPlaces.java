package org.intersession.bot.consultations.tools;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.consultations.anchoring.Carried;
import org.intersession.bot.consultations.anchoring.Carry;
import org.intersession.bot.consultations.anchoring.Difference;
import org.intersession.bot.consultations.anchoring.QuoteSearch;
import org.intersession.bot.consultations.anchoring.TextSpan;
import org.intersession.bot.consultations.anchoring.Verdict;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Finds where a given comment stands in the old draft, and carries it from there. */
final class GivenPlaces {
  private final List<Paragraph> old;
  private final Carry carry;
  private final QuoteSearch search;

  GivenPlaces(List<Paragraph> old, Carry carry) {
    this.old = old;
    this.carry = carry;
    this.search = new QuoteSearch(old);
  }

  Carried carry(GivenComment comment) {
    List<TextSpan> places = places(comment);
    if (places.size() == 1) {
      return carry.carry(places.get(0));
    }
    if (places.isEmpty()) {
      boolean general = comment.quote().isBlank() && comment.paragraph() < 0;
      Verdict verdict = general ? Verdict.SAME : Verdict.UNSURE;
      return new Carried(verdict, null, "", Difference.NONE, List.of());
    }
    List<TextSpan> candidates = new ArrayList<>();
    for (TextSpan place : places) {
      Carried carried = carry.carry(place);
      candidates.addAll(carried.place() == null ? carried.candidates() : List.of(carried.place()));
    }
    return new Carried(Verdict.UNSURE, null, "", Difference.NONE, candidates);
  }

  /** Where it stands: the place given if the quote is there, else where the quote is. */
  private List<TextSpan> places(GivenComment comment) {
    boolean known = comment.paragraph() >= 0 && comment.paragraph() < old.size();
    if (comment.quote().isBlank()) {
      if (known) {
        return List.of(new TextSpan(comment.paragraph(), comment.start(), comment.end()));
      }
      return search.numbered(comment.number());
    }
    TextSpan given = new TextSpan(comment.paragraph(), comment.start(), comment.end());
    if (known && comment.start() >= 0 && comment.end() > comment.start() && fits(comment)) {
      return List.of(given);
    }
    if (known) {
      List<TextSpan> inside = search.find(comment.quote(), comment.paragraph());
      if (!inside.isEmpty()) {
        return nearest(inside, comment.start());
      }
    }
    return search.find(comment.quote());
  }

  private boolean fits(GivenComment comment) {
    StringBuilder text = new StringBuilder(old.get(comment.paragraph()).text());
    for (int i = comment.paragraph() + 1; i < old.size() && text.length() < comment.end(); i++) {
      text.append('\n').append(old.get(i).text());
    }
    if (comment.end() > text.length()) {
      return false;
    }
    String there = text.substring(comment.start(), comment.end());
    return !Difference.isMeant(there, comment.quote());
  }

  private static List<TextSpan> nearest(List<TextSpan> spans, int start) {
    if (start < 0 || spans.size() == 1) {
      return spans;
    }
    return spans.stream().filter(span -> Math.abs(span.start() - start) <= 3).toList().size() == 1
        ? spans.stream().filter(span -> Math.abs(span.start() - start) <= 3).toList()
        : spans;
  }
}
