package org.intersession.bot.consultations.rounds;

/** What a Party can answer besides comments. */
public enum Stance {
  NO_COMMENTS,
  MORE_TIME
}
