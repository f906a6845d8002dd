package org.intersession.bot.consultations.rounds;

/**
 * A person who may speak for a Party.
 *
 * @param releases whether they make the Party's comments known to all
 */
public record Invited(String party, long person, boolean releases) {}
