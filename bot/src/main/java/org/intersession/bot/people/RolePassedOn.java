package org.intersession.bot.people;

/** A role went to another person, who inherits what is pending. */
public record RolePassedOn(Tenure from, Tenure to) {}
