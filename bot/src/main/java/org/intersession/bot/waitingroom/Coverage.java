package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much of a registered name a display name writes. */
final class Coverage {
  private final PersonName name;
  private final Likeness[] covered;

  /** How much of the given or of the family name is written. */
  enum Cover {
    FULL,
    PART,
    INITIAL,
    NONE
  }

  Coverage(PersonName name, List<Alignment.Piece> pieces) {
    this.name = name;
    this.covered = new Likeness[name.parts().size()];
    for (Alignment.Piece piece : pieces) {
      for (int part = 0; part < covered.length; part++) {
        if ((piece.mask() & 1 << part) != 0) {
          covered[part] =
              covered[part] == null ? piece.likeness() : covered[part].better(piece.likeness());
        }
      }
    }
  }

  /** How many parts are not surely written, particles aside. */
  int missing() {
    int missing = 0;
    for (int i = 0; i < covered.length; i++) {
      boolean there = covered[i] != null && covered[i].isSame();
      missing += there || name.parts().get(i).particle() ? 0 : 1;
    }
    return missing;
  }

  /** How much of the given or of the family name is written. */
  Cover of(boolean family) {
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
      boolean iberian = cultures.contains(Culture.HISPANIC) || cultures.contains(Culture.LUSOPHONE);
      return iberian || all.stream().noneMatch(i -> name.parts().get(i).tied());
    }
    boolean syllables = cultures.contains(Culture.CHINESE) || cultures.contains(Culture.KOREAN);
    return !syllables
        && all.stream().filter(i -> covered[i] == null).noneMatch(i -> name.parts().get(i).tied());
  }
}
