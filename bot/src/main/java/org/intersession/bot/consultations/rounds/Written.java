package org.intersession.bot.consultations.rounds;

/** Somebody has answered by mail for a Party; in the transaction that keeps it. */
public record Written(int consultation, String party) {}
