package org.intersession.bot.consultations.rounds;

/** A Party has asked for more time; in the transaction that keeps it. */
record TimeAsked(int consultation, String party) {}
