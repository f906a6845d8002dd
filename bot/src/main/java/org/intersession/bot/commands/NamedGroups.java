package org.intersession.bot.commands;

import java.util.Map;
import java.util.Set;

/** A room's groups and sets of Parties, so that a line may name them. */
public interface NamedGroups {
  /** By key, all names and acronyms of each in any language. */
  Map<String, Set<String>> names();
}
