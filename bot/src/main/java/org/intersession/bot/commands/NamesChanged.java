package org.intersession.bot.commands;

/** A room's {@link NamedGroups} have other names now. */
public record NamesChanged() {}
