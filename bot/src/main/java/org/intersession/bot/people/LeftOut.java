package org.intersession.bot.people;

/**
 * A file that did not go on with a mail to a group.
 *
 * @param name as its sender named it; empty for all of a mail, where none could be fetched
 */
record LeftOut(String name, Why why) {
  /** Why it did not. */
  enum Why {
    EMPTY,
    /** No kind of file that is taken, whatever its name says. */
    NOT_TAKEN,
    TOO_LARGE,
    /** More files than go in one mail, or more than they may weigh together. */
    TOO_MUCH,
    HARMFUL,
    /** A mail in a mail, or a link to a file that is elsewhere. */
    NOT_A_FILE,
    /** It could not be fetched or looked into for a long time. */
    NOT_NOW
  }
}
