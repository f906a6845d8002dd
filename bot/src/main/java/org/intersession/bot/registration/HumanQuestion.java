package org.intersession.bot.registration;

/** A small sum that people solve at a glance; it changes with the form's token. */
public record HumanQuestion(int first, int second) {
  static HumanQuestion of(String token) {
    int seed = Math.floorMod(token.hashCode(), 81);
    return new HumanQuestion(1 + seed / 9, 1 + seed % 9);
  }

  /** Whether it was solved, in the digits of any script. */
  boolean solvedBy(String answer) {
    String said = answer.strip();
    return said.matches("\\d{1,2}|\\p{Nd}{1,2}") && Integer.parseInt(said) == first + second;
  }
}
