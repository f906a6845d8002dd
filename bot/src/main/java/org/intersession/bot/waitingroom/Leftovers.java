package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is left of a display name: the words that stand for no part of the registered name. */
final class Leftovers {
  private final PersonName name;
  private final List<Word> words;
  private final List<Alignment.Piece> pieces;
  private final boolean[] used;
  private final List<Set<String>> stated;
  private int unexplained;
  private boolean soft;
  private boolean likeGiven;
  private boolean proxy;

  Leftovers(DisplayName display, PersonName name, List<Alignment.Piece> pieces) {
    this.name = name;
    this.words = display.words();
    this.pieces = pieces;
    this.used = new boolean[words.size()];
    this.stated = new ArrayList<>(display.flags());
    for (Alignment.Piece piece : pieces) {
      for (int i = piece.from(); i < piece.to(); i++) {
        used[i] = true;
      }
    }
    passOver();
  }

  /** How many words are neither of the name nor anything else that is known. */
  int unexplained() {
    return unexplained;
  }

  /** Whether a word that was passed over could have been a name. */
  boolean soft() {
    return soft;
  }

  /** Whether a country could as well be one more given name. */
  boolean likeGiven() {
    return likeGiven;
  }

  /** Whether it speaks of somebody else's person. */
  boolean proxy() {
    return proxy;
  }

  /** The Parties that it states. */
  List<Set<String>> stated() {
    return stated;
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
        likeGiven |= word.is(WordKind.PARTY) && isCountryAndName(word) && !isLastAfterFullName(i);
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

  /** "Jane Doe, Jordan": the name is whole already. */
  private boolean isLastAfterFullName(int i) {
    int before = 0;
    for (int at = 0; at < i; at++) {
      before += used[at] ? 1 : 0;
    }
    return i == words.size() - 1 && before > 1 && words.get(i).before() == Separator.COMMA;
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
}
