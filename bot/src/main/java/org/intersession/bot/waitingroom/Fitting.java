package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how one display name fits one registered name. */
final class Fitting {
  private final DisplayName display;
  private final List<Word> words;
  private final Map<Integer, NameToken> joined;

  Fitting(DisplayName display) {
    this.display = display;
    this.words = display.words();
    this.joined = Alignment.joined(words);
  }

  /** Every word, alone, joined with the next ones, or cut where a family name may end. */
  List<NameToken> tokens() {
    List<NameToken> tokens = new ArrayList<>(joined.values());
    for (Word word : words) {
      for (int cut = 1; word.token().runsTogether() && cut < word.token().text().length(); cut++) {
        tokens.add(NameToken.of(word.token().text().substring(0, cut)));
      }
    }
    return tokens;
  }

  Fit of(PersonName name) {
    return new One(name, Alignment.best(words, joined, name)).fit();
  }

  /** The display name laid upon one registered name. */
  private final class One {
    private final PersonName name;
    private final List<Alignment.Piece> pieces;
    private final Likeness[] covered;
    private final boolean[] used = new boolean[words.size()];
    private final List<Set<String>> stated = new ArrayList<>(display.flags());
    private int unexplained;
    private boolean soft;
    private boolean likeGiven;
    private boolean proxy;

    One(PersonName name, List<Alignment.Piece> pieces) {
      this.name = name;
      this.pieces = pieces;
      this.covered = new Likeness[name.parts().size()];
      for (Alignment.Piece piece : pieces) {
        for (int i = piece.from(); i < piece.to(); i++) {
          used[i] = true;
        }
        for (int part = 0; part < covered.length; part++) {
          if ((piece.mask() & 1 << part) != 0) {
            covered[part] =
                covered[part] == null ? piece.likeness() : covered[part].better(piece.likeness());
          }
        }
      }
    }

    Fit fit() {
      passOver();
      Fit.Kind kind = kind();
      Alignment.Piece worst = worst();
      return new Fit(
          name,
          kind,
          bearsFamily(),
          party(),
          soft,
          proxy,
          worst == null ? "" : words.get(worst.from()).token().text(),
          worst == null ? "" : worst.run().token().text());
    }

    private boolean bearsFamily() {
      if (name.whole()) {
        return pieces.stream().anyMatch(piece -> piece.likeness() != Likeness.INITIAL);
      }
      Cover family = covers(true);
      return family == Cover.FULL || family == Cover.PART;
    }

    /** Looks at every word that stands for no part of the name. */
    private void passOver() {
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (used[i]) {
          continue;
        }
        boolean free = word.is(WordKind.PARTICLE) && nextIsFamily(i);
        if (word.is(WordKind.PARTY) && (word.clear() || !free)) {
          state(i);
        }
        if (word.is(WordKind.PROXY) || (word.is(WordKind.CONNECTOR) && i > 0)) {
          proxy = true;
        }
        if (word.isName() || (word.is(WordKind.SUFFIX) && !isTitleInFront(i))) {
          unexplained++;
        } else if (!free && isBetweenNames(i)) {
          unexplained++;
        } else if (!word.clear()) {
          soft = true;
          likeGiven |= word.is(WordKind.PARTY) && isCountryAndName(word);
        }
        if (word.is(WordKind.STAFF) && !isOfTheirRole(word)) {
          proxy = true;
        }
      }
    }

    /** Jordan, Georgia, India: with no more than a space, as likely one more given name. */
    private boolean isCountryAndName(Word word) {
      return word.is(WordKind.NAMELIKE) && word.token().length() > 3;
    }

    private void state(int i) {
      Set<String> parties = words.get(i).parties();
      if (!stated.contains(parties)) {
        stated.add(parties);
      }
    }

    private boolean isTitleInFront(int i) {
      return words.get(i).is(WordKind.TITLE) && i == 0;
    }

    private boolean isOfTheirRole(Word word) {
      String about =
          Folding.fold(name.registrant().role()) + " " + Folding.fold(name.registrant().party());
      return about.contains(word.token().fold());
    }

    private boolean nextIsFamily(int i) {
      for (int next = i + 1; next < words.size(); next++) {
        if (used[next]) {
          return isFamilyWord(next);
        }
        if (!words.get(next).is(WordKind.PARTICLE)) {
          return false;
        }
      }
      return false;
    }

    private boolean isFamilyWord(int i) {
      for (Alignment.Piece piece : pieces) {
        if (piece.from() <= i && i < piece.to()) {
          return name.parts().get(Integer.numberOfTrailingZeros(piece.mask())).family();
        }
      }
      return false;
    }

    /** "Jane Jordan Doe" is not Jane Doe of Jordan. */
    private boolean isBetweenNames(int i) {
      return isTouching(i, -1) && isTouching(i, 1);
    }

    private boolean isTouching(int i, int way) {
      for (int at = i + way; at >= 0 && at < words.size(); at += way) {
        Separator between = words.get(way > 0 ? at : at + 1).before();
        if (between.compareTo(Separator.UNDERSCORE) >= 0) {
          return false;
        }
        if (used[at]) {
          return true;
        }
      }
      return false;
    }

    private Fit.Kind kind() {
      Cover family = covers(true);
      Cover own = covers(false);
      if (name.whole()) {
        return wholeKind();
      }
      if (family == Cover.NONE && own == Cover.NONE) {
        return Fit.Kind.NOTHING;
      }
      if (family == Cover.NONE) {
        return unexplained == 0 ? Fit.Kind.GIVEN : Fit.Kind.NOTHING;
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
      if (unexplained > 0) {
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
      if (unexplained > 0) {
        boolean named = own == Cover.FULL || own == Cover.PART;
        return named && !doubtful ? Fit.Kind.MORE : Fit.Kind.CONTRADICTED;
      }
      if (doubtful) {
        return doubts() > 1 ? Fit.Kind.CONTRADICTED : Fit.Kind.NEAR;
      }
      if (likeGiven) {
        return Fit.Kind.MORE;
      }
      if (family == Cover.PART || family == Cover.INITIAL || own == Cover.PART) {
        return Fit.Kind.PARTLY;
      }
      return own == Cover.INITIAL ? Fit.Kind.INITIAL : Fit.Kind.BOTH;
    }

    private long doubts() {
      return pieces.stream()
          .filter(piece -> piece.likeness().compareTo(Likeness.LOOSE) >= 0)
          .count();
    }

    private Fit.Kind wholeKind() {
      long parts = 0;
      long missing = 0;
      for (int i = 0; i < covered.length; i++) {
        parts++;
        boolean there = covered[i] != null && covered[i].isSame();
        missing += there || name.parts().get(i).particle() ? 0 : 1;
      }
      if (parts == missing) {
        return Fit.Kind.NOTHING;
      }
      if (unexplained > 0) {
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

    /** How much of the given or of the family name is written. */
    private Cover covers(boolean family) {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < covered.length; i++) {
        PersonName.Part part = name.parts().get(i);
        if (part.family() == family && !part.particle() && !isSuffix(part)) {
          all.add(i);
        }
      }
      if (name.whole() && family) {
        return Cover.FULL;
      }
      long there = all.stream().filter(i -> covered[i] != null).count();
      if (there == 0) {
        return Cover.NONE;
      }
      int first = all.get(0);
      int last = all.get(all.size() - 1);
      boolean lastWill = family && name.cultures().contains(Culture.LUSOPHONE);
      int main = covered[first] == null && lastWill ? last : first;
      if (covered[main] == null) {
        return onlyInitials(all) && family ? Cover.INITIAL : Cover.PART;
      }
      if (covered[main] == Likeness.INITIAL) {
        return Cover.INITIAL;
      }
      return there < all.size() && !mayBeDropped(all, family) ? Cover.PART : Cover.FULL;
    }

    private boolean onlyInitials(List<Integer> all) {
      return all.stream().allMatch(i -> covered[i] == null || covered[i] == Likeness.INITIAL);
    }

    private boolean isSuffix(PersonName.Part part) {
      return part.family()
          && Vocabulary.LISTED.is(part.token().fold(), WordKind.SUFFIX)
          && name.parts().stream().filter(PersonName.Part::family).count() > 1;
    }

    /** A second name may be dropped, but not half of a double one. */
    private boolean mayBeDropped(List<Integer> all, boolean family) {
      Set<Culture> cultures = name.cultures();
      if (family) {
        boolean iberian =
            cultures.contains(Culture.HISPANIC) || cultures.contains(Culture.LUSOPHONE);
        return iberian || all.stream().noneMatch(i -> name.parts().get(i).tied());
      }
      boolean syllables = cultures.contains(Culture.CHINESE) || cultures.contains(Culture.KOREAN);
      return !syllables
          && all.stream()
              .filter(i -> covered[i] == null)
              .noneMatch(i -> name.parts().get(i).tied());
    }

    private Fit.PartyWord party() {
      if (stated.isEmpty()) {
        return Fit.PartyWord.SILENT;
      }
      Set<String> own = new HashSet<>(name.parties());
      boolean all = stated.stream().allMatch(parties -> parties.stream().anyMatch(own::contains));
      return all ? Fit.PartyWord.SAME : Fit.PartyWord.OTHER;
    }
  }

  private enum Cover {
    FULL,
    PART,
    INITIAL,
    NONE
  }
}
