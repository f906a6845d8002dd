package org.intersession.bot.commands;

/** A command of a verb that several rooms share, told apart by the number that is said. */
public interface Numbered extends Command {
  /** Whether the number is one of this room's. */
  boolean knows(int number);
}
