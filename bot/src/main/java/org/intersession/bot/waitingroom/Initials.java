package org.intersession.bot.waitingroom;

/** Whether a letter can be the initial of a name, in its own script or another. */
final class Initials {
  private Initials() {}

  static boolean opens(NameToken letter, NameToken name) {
    if (name.length() < 2 && name.isLatin()) {
      return false;
    }
    for (String fold : name.folds()) {
      if (fold.startsWith(letter.fold())) {
        return true;
      }
    }
    if (letter.isLatin() == name.isLatin()) {
      return false;
    }
    NameToken latin = letter.isLatin() ? letter : name;
    NameToken foreign = letter.isLatin() ? name : letter;
    NameToken first = NameToken.of(foreign.fold().substring(0, 1));
    String start = latin.fold();
    for (int length = 1; length <= Math.min(4, start.length()); length++) {
      if (ScriptReadings.reads(first, start.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
