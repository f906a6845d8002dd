package org.intersession.bot.people;

/** A role ended and nobody took it up; what is pending waits for a successor. */
public record RoleEnded(Tenure role) {}
