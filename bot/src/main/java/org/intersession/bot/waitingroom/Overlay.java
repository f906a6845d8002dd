package org.intersession.bot.waitingroom;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intersession.bot.waitingroom.Coverage.Cover;
import org.jspecify.annotations.Nullable;

/** A display name laid upon one registered name. */
final class Overlay {
  private final PersonName name;
  private final List<Word> words;
  private final List<Alignment.Piece> pieces;
  private final Coverage coverage;
  private final Leftovers left;
  private boolean soft;

  Overlay(DisplayName display, PersonName name, List<Alignment.Piece> pieces) {
    this.name = name;
    this.words = display.words();
    this.pieces = pieces;
    this.coverage = new Coverage(name, pieces);
    this.left = new Leftovers(display, name, pieces);
    this.soft = left.soft();
  }

  Fit fit() {
    Fit.Kind kind = kind();
    Alignment.Piece worst = worst();
    return new Fit(
        name,
        kind,
        bearsFamily(),
        party(),
        soft,
        left.proxy(),
        worst == null ? "" : words.get(worst.from()).token().text(),
        worst == null ? "" : worst.run().token().text());
  }

  private boolean bearsFamily() {
    if (name.whole()) {
      return pieces.stream().anyMatch(piece -> piece.likeness() != Likeness.INITIAL);
    }
    Cover family = coverage.of(true);
    return family == Cover.FULL || family == Cover.PART;
  }

  private Fit.Kind kind() {
    Cover family = coverage.of(true);
    Cover own = coverage.of(false);
    if (name.whole()) {
      return wholeKind();
    }
    if (family == Cover.NONE && own == Cover.NONE) {
      return Fit.Kind.NOTHING;
    }
    if (family == Cover.NONE) {
      return left.unexplained() == 0 ? Fit.Kind.GIVEN : Fit.Kind.NOTHING;
    }
    if (own == Cover.NONE) {
      return familyKind(family);
    }
    return bothKind(own, family);
  }

  private Fit.Kind familyKind(Cover family) {
    if (family == Cover.INITIAL) {
      return Fit.Kind.NOTHING;
    }
    if (left.unexplained() > 0) {
      return Fit.Kind.CONTRADICTED;
    }
    if (isDoubtful()) {
      return Fit.Kind.NEAR;
    }
    soft |= pieces.stream().anyMatch(piece -> isNoPlainName(words.get(piece.from())));
    return family == Cover.FULL ? Fit.Kind.FAMILY : Fit.Kind.PARTLY;
  }

  /** A family name that is also a word of another use is no proof. */
  private boolean isNoPlainName(Word word) {
    return word.is(WordKind.ROLE)
        || word.is(WordKind.STAFF)
        || word.is(WordKind.TITLE)
        || word.is(WordKind.DELEGATION)
        || (word.is(WordKind.PARTY) && !word.clear() && !word.is(WordKind.PARTICLE));
  }

  private boolean isDoubtful() {
    Alignment.Piece worst = worst();
    return worst != null && worst.likeness().compareTo(Likeness.LOOSE) >= 0;
  }

  private Fit.Kind bothKind(Cover own, Cover family) {
    if (own == Cover.INITIAL && family == Cover.INITIAL) {
      return Fit.Kind.NOTHING;
    }
    boolean doubtful = isDoubtful();
    if (left.unexplained() > 0) {
      boolean named = own == Cover.FULL || own == Cover.PART;
      return named && !doubtful ? Fit.Kind.MORE : Fit.Kind.CONTRADICTED;
    }
    if (doubtful) {
      return doubts() > 1 ? Fit.Kind.CONTRADICTED : Fit.Kind.NEAR;
    }
    if (left.likeGiven()) {
      return Fit.Kind.MORE;
    }
    if (family == Cover.PART || family == Cover.INITIAL || own == Cover.PART) {
      return Fit.Kind.PARTLY;
    }
    return own == Cover.INITIAL ? Fit.Kind.INITIAL : Fit.Kind.BOTH;
  }

  private long doubts() {
    return pieces.stream().filter(piece -> piece.likeness().compareTo(Likeness.LOOSE) >= 0).count();
  }

  private Fit.Kind wholeKind() {
    int missing = coverage.missing();
    int parts = name.parts().size();
    if (parts == missing) {
      return Fit.Kind.NOTHING;
    }
    if (left.unexplained() > 0) {
      return missing == 0 && parts > 1 ? Fit.Kind.MORE : Fit.Kind.CONTRADICTED;
    }
    if (missing > 0) {
      return Fit.Kind.PARTLY;
    }
    return parts > 1 ? Fit.Kind.BOTH : Fit.Kind.FAMILY;
  }

  private Alignment.@Nullable Piece worst() {
    Alignment.Piece worst = null;
    for (Alignment.Piece piece : pieces) {
      if (worst == null || piece.likeness().compareTo(worst.likeness()) > 0) {
        worst = piece;
      }
    }
    return worst;
  }

  private Fit.PartyWord party() {
    if (left.stated().isEmpty()) {
      return Fit.PartyWord.SILENT;
    }
    Set<String> own = new HashSet<>(name.parties());
    boolean all =
        left.stated().stream().allMatch(parties -> parties.stream().anyMatch(own::contains));
    return all ? Fit.PartyWord.SAME : Fit.PartyWord.OTHER;
  }
}
