package org.intersession.bot.consultations.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.intersession.bot.consultations.anchoring.Difference;
import org.intersession.bot.consultations.review.ParagraphView.Candidate;
import org.intersession.bot.consultations.review.ParagraphView.Earlier;
import org.intersession.bot.consultations.rounds.AlignedTexts;
import org.intersession.bot.consultations.rounds.CarriedRemark;
import org.intersession.bot.consultations.rounds.Remark;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Lays the comments on the text in a visitor's language. */
final class ReviewView {
  private final AlignedTexts texts;
  private final LanguageText text;
  private final Parties parties;
  private final Locale locale;
  private final String own;

  /**
   * A view.
   *
   * @param own the code of the visitor's Party; empty for the public
   */
  ReviewView(AlignedTexts texts, Parties parties, Locale locale, String own) {
    this.texts = texts;
    this.text = texts.in(locale.getLanguage());
    this.parties = parties;
    this.locale = locale;
    this.own = own;
  }

  LanguageText text() {
    return text;
  }

  /** The text as a whole first, then its paragraphs. */
  List<ParagraphView> paragraphs(List<Remark> remarks, List<CarriedRemark> carried, Filter filter) {
    Map<Integer, List<RemarkView>> byPlace = new HashMap<>();
    Map<UUID, List<Remark>> replies = replies(remarks);
    remarks.stream()
        .filter(one -> one.said().answers() == null && filter.passes(one, own))
        .forEach(
            one ->
                byPlace
                    .computeIfAbsent(place(one), any -> new ArrayList<>())
                    .add(view(one, replies)));
    Map<Integer, List<Earlier>> earlier = earlier(carried);
    List<ParagraphView> views = new ArrayList<>();
    views.add(
        new ParagraphView(
            -1,
            -1,
            "",
            0,
            "",
            0,
            0,
            byPlace.getOrDefault(-1, List.of()),
            earlier.getOrDefault(-1, List.of())));
    int leaf = 0;
    for (Paragraph paragraph : text.text().paragraphs()) {
      List<RemarkView> here = byPlace.getOrDefault(paragraph.index(), List.of());
      boolean shown = !paragraph.text().isBlank() || !here.isEmpty();
      if (shown && !(filter.commentedOnly() && here.isEmpty())) {
        views.add(
            new ParagraphView(
                paragraph.index(),
                texts.toFirst(text.language(), paragraph.index()),
                paragraph.number(),
                paragraph.headingLevel(),
                paragraph.text(),
                paragraph.page(),
                paragraph.page() == leaf ? 0 : paragraph.page(),
                here,
                earlier.getOrDefault(paragraph.index(), List.of())));
        leaf = paragraph.page();
      }
    }
    return views;
  }

  private Map<UUID, List<Remark>> replies(List<Remark> remarks) {
    Map<UUID, List<Remark>> replies = new HashMap<>();
    for (Remark remark : remarks) {
      UUID answers = remark.said().answers();
      if (answers != null) {
        replies.computeIfAbsent(answers, any -> new ArrayList<>()).add(remark);
      }
    }
    return replies;
  }

  private Map<Integer, List<Earlier>> earlier(List<CarriedRemark> carried) {
    Map<Integer, List<Earlier>> earlier = new HashMap<>();
    carried.stream()
        .sorted(Comparator.comparing(one -> one.remark().writtenAt()))
        .forEach(
            one ->
                earlier
                    .computeIfAbsent(shown(one.paragraph()), any -> new ArrayList<>())
                    .add(
                        new Earlier(
                            one,
                            name(one.remark().party()),
                            one.candidates().stream().map(this::candidate).toList())));
    return earlier;
  }

  private Candidate candidate(int first) {
    int here = shown(first);
    List<Paragraph> all = text.text().paragraphs();
    String words = here < 0 ? "" : all.get(here).number() + " " + all.get(here).text();
    return new Candidate(first, words.strip().substring(0, Math.min(90, words.strip().length())));
  }

  /** A comment made on a paragraph without a counterpart stands in its own language alone. */
  private int place(Remark remark) {
    if (remark.paragraph() >= 0) {
      return shown(remark.paragraph());
    }
    return remark.said().language().equals(text.language()) ? remark.said().paragraph() : -1;
  }

  private int shown(int first) {
    return first < 0 ? -1 : texts.fromFirst(text.language(), first);
  }

  private RemarkView view(Remark remark, Map<UUID, List<Remark>> replies) {
    return new RemarkView(
        remark,
        name(remark.party()),
        wording(remark),
        replies.getOrDefault(remark.id(), List.of()).stream()
            .map(reply -> view(reply, replies))
            .toList(),
        remark.party().equals(own));
  }

  private List<Difference.Piece> wording(Remark remark) {
    String proposed = remark.said().proposed();
    return proposed == null ? List.of() : Difference.between(before(remark), proposed).pieces();
  }

  /** What a proposed wording takes the place of: the marked words, else the paragraph. */
  private String before(Remark remark) {
    if (!remark.said().quote().isEmpty()) {
      return remark.said().quote();
    }
    int place = remark.said().paragraph();
    return texts
        .find(remark.said().language())
        .map(each -> each.text().paragraphs())
        .filter(all -> place >= 0 && place < all.size())
        .map(all -> all.get(place).text())
        .orElse("");
  }

  String name(String code) {
    return parties.byCode(code).map((Party party) -> party.name(locale)).orElse(code);
  }
}
