package org.intersession.bot.consultations.review;

import java.util.List;
import java.util.Locale;
import org.intersession.bot.consultations.anchoring.Difference;
import org.intersession.bot.consultations.rounds.CarriedRemark;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.people.Parties;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Unsure comments, each with the paragraph that it was made on and those where it may stand. */
final class PlacingView {
  private final List<Paragraph> before;
  private final List<Paragraph> now;
  private final PartyNames names;
  private final Locale locale;

  /** A view of the comments on one text that were carried to the next. */
  PlacingView(LanguageText before, LanguageText now, Parties parties, Locale locale) {
    this.before = before.text().paragraphs();
    this.now = now.text().paragraphs();
    this.names = new PartyNames(parties);
    this.locale = locale;
  }

  /**
   * A comment whose place is to be said.
   *
   * @param place where it stands by the last decision, -1 for nowhere
   */
  record Unsure(
      CarriedRemark carried,
      String party,
      String number,
      String paragraph,
      List<Place> places,
      boolean decided,
      int place) {
    /** Its id. */
    public String id() {
      return carried.remark().id().toString();
    }

    /** What it says. */
    public String text() {
      String text = carried.remark().said().text();
      String proposed = carried.remark().said().proposed();
      return text.isEmpty() && proposed != null ? "→ " + proposed : text;
    }
  }

  /** A paragraph where it may stand, against the one on which it was made. */
  record Place(int paragraph, String number, List<Difference.Piece> pieces) {}

  /** Those without a decision first. */
  List<Unsure> of(List<CarriedRemark> carried) {
    return carried.stream()
        .filter(CarriedRemark::unsure)
        .sorted((one, other) -> Boolean.compare(other.undecided(), one.undecided()))
        .map(this::unsure)
        .toList();
  }

  private Unsure unsure(CarriedRemark carried) {
    int made = carried.remark().paragraph();
    Paragraph old = before.get(made);
    return new Unsure(
        carried,
        names.of(carried.remark().party(), locale),
        number(old),
        old.text(),
        carried.candidates().stream().map(candidate -> place(old, now.get(candidate))).toList(),
        !carried.undecided(),
        carried.paragraph());
  }

  private static Place place(Paragraph old, Paragraph candidate) {
    return new Place(
        candidate.index(),
        number(candidate),
        Difference.between(old.text(), candidate.text()).pieces());
  }

  private static String number(Paragraph paragraph) {
    return paragraph.number().isEmpty() ? "¶" + (paragraph.index() + 1) : paragraph.number();
  }
}
