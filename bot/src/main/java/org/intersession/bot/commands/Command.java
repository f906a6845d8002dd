package org.intersession.bot.commands;

import java.util.Set;
import org.intersession.bot.commands.language.Slot;

/**
 * One verb of the command language: its name, what it understands, who may say it, and its deed.
 *
 * <p>Its words in each language stand in {@code messages/verbs_<language>.properties} under {@code
 * <name>.words}, its help line and example under {@code <name>.help} and {@code <name>.example}.
 */
public interface Command {
  /** The name, English and lower case. */
  String name();

  /** What may be said with it. */
  Set<Slot<?>> slots();

  /** The least role that may say it; for a drafted command, that may prepare it. */
  Role who();

  /** Answers a clear reading. Reads only; what acts is {@link DraftedCommand#confirm}. */
  Reply answer(Invocation invocation);
}
