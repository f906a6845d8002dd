package org.intersession.bot.consultations.rounds;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.bot.consultations.anchoring.Carried;
import org.intersession.bot.consultations.anchoring.Carry;
import org.intersession.bot.consultations.anchoring.TextSpan;
import org.intersession.bot.consultations.anchoring.Verdict;
import org.intersession.bot.documents.LanguageText;

/** Carries the comments of a round onto the draft of the next. */
final class Carrying {
  private final CommentStore comments;
  private final CarriedStore store;

  Carrying(CommentStore comments, CarriedStore store) {
    this.comments = comments;
    this.store = store;
  }

  void carry(int consultation, int from, LanguageText old, LanguageText next) {
    Carry carry = new Carry(old.text().paragraphs(), next.text().paragraphs());
    for (Remark remark : comments.of(consultation, from)) {
      boolean root = remark.said().answers() == null;
      if (remark.state() == Remark.State.RELEASED && root && remark.paragraph() >= 0) {
        store.add(
            consultation, from + 1, remark.id(), place(carry.carry(span(remark, old.language()))));
      }
    }
  }

  /** Marked words are known in the language in which they were marked; elsewhere the paragraph. */
  private static TextSpan span(Remark remark, String language) {
    Saying said = remark.said();
    boolean words = said.start() >= 0 && said.language().equals(language);
    return words
        ? new TextSpan(remark.paragraph(), said.start(), said.end())
        : TextSpan.whole(remark.paragraph());
  }

  private static CarriedStore.Place place(Carried carried) {
    TextSpan at = carried.place();
    return new CarriedStore.Place(
        carried.verdict(),
        at == null ? -1 : at.paragraph(),
        carried.candidates().stream().map(TextSpan::paragraph).distinct().limit(5).toList(),
        null);
  }

  /** The comments of the round before, each with its place in this round's draft. */
  List<CarriedRemark> into(int consultation, int round) {
    Map<UUID, CarriedStore.Place> places = store.of(consultation, round);
    return comments.byIds(places.keySet()).stream()
        .map(
            remark -> {
              CarriedStore.Place place = java.util.Objects.requireNonNull(places.get(remark.id()));
              return new CarriedRemark(
                  remark,
                  place.verdict(),
                  place.paragraph(),
                  place.candidates(),
                  place.decidedBy());
            })
        .toList();
  }

  boolean decide(int consultation, int round, UUID comment, int paragraph, String by) {
    CarriedStore.Place place = store.of(consultation, round).get(comment);
    boolean offered =
        place != null
            && place.verdict() == Verdict.UNSURE
            && (paragraph == -1 || place.candidates().contains(paragraph));
    return offered && store.decide(consultation, round, comment, paragraph, by);
  }
}
