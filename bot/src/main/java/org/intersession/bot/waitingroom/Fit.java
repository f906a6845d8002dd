package org.intersession.bot.waitingroom;

/**
 * How a display name fits one registered name.
 *
 * @param family whether the family name is written (also with a doubt)
 * @param party what it says of the Party
 * @param soft whether a word that was passed over could have been a name
 * @param written the word that differs, and {@code registered} what it should be; "" for none
 */
record Fit(
    PersonName name,
    Kind kind,
    boolean family,
    PartyWord party,
    boolean soft,
    boolean proxy,
    String written,
    String registered) {

  /** What of the name is there, best first. */
  enum Kind {
    /** Given and family name, and nothing against. */
    BOTH,
    /** The first initial and the family name. */
    INITIAL,
    /** Given and family name, with one letter or a spelling in doubt. */
    NEAR,
    /** Given and family name, but a middle given name, a second surname, half a double name. */
    PARTLY,
    /** Given and family name, and a word more that is neither. */
    MORE,
    /** The family name alone. */
    FAMILY,
    /** A given name alone. */
    GIVEN,
    /** The family name with another given name. */
    CONTRADICTED,
    /** Nothing that counts. */
    NOTHING
  }

  /** What a display name says of the Party. */
  enum PartyWord {
    /** Nothing. */
    SILENT,
    /** The one that the person is registered for. */
    SAME,
    /** Another one. */
    OTHER
  }

  Registrant registrant() {
    return name.registrant();
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
