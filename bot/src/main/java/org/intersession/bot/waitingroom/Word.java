package org.intersession.bot.waitingroom;

import java.util.Set;

/**
 * One word of a display name and what it can be besides a name.
 *
 * @param before what stands in front of it
 * @param parties the Parties it names, alone or with its neighbours
 * @param clear whether it stands so apart that it can hardly be a name as well
 */
record Word(
    NameToken token, Separator before, Set<WordKind> kinds, Set<String> parties, boolean clear) {

  boolean is(WordKind kind) {
    return kinds.contains(kind);
  }

  boolean isName() {
    return kinds.isEmpty() || (kinds.size() == 1 && is(WordKind.NAMELIKE));
  }

  /** A single letter: the beginning of a name. */
  boolean isInitial() {
    return token.length() == 1 && !token.isHan() && Character.isLetter(token.fold().charAt(0));
  }

  /** Also two capitals, the beginnings of two given names. */
  boolean canBeInitials() {
    return isInitial() || token.length() == 2;
  }

  boolean isCapitals() {
    return token.text().chars().noneMatch(Character::isLowerCase);
  }

  Word as(Set<WordKind> newKinds, Set<String> newParties, boolean nowClear) {
    return new Word(token, before, newKinds, newParties, nowClear);
  }
}
