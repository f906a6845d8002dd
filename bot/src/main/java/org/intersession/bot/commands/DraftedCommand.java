package org.intersession.bot.commands;

/**
 * A command that reaches people outside the channel: {@link #answer} prepares a draft or asks for a
 * piece, and only a confirmed draft acts.
 */
public interface DraftedCommand extends Command {
  /** The least role that may confirm it. */
  Role confirmer();

  /**
   * Does what the draft says, once. Runs in the transaction that closes the draft, so it records
   * what is to happen and schedules the effects; it does not wait for the outside.
   */
  Reply confirm(Invocation invocation);
}
