package org.intersession.bot.waitingroom.roster;

/** What can be done about somebody who came. */
enum Deed {
  ADMIT,
  /** The door opens without a person. */
  ADMIT_BY_ITSELF,
  RENAME,
  HOLD,
  PUT_BACK
}
