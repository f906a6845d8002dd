package org.intersession.bot.commands;

/** What a speaker is in a place; each role may do all that the ones before it may. */
public enum Role {
  ANYONE,
  MEMBER,
  CHAIR,
  SECRETARIAT
}
