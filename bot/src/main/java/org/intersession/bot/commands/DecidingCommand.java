package org.intersession.bot.commands;

import java.util.Set;
import org.intersession.bot.commands.language.Slot;

/**
 * By which an officer decides about one of the things that wait for it, named by its number;
 * without a number it lists them.
 */
public abstract class DecidingCommand implements Command {
  private final String name;

  /** A command of this name. */
  protected DecidingCommand(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER);
  }

  @Override
  public final Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  public final Reply answer(Invocation said) {
    return said.reading()
        .get(Slot.NUMBER)
        .map(number -> decide(number, said))
        .orElseGet(() -> list(said));
  }

  /** Takes what the officer says of one. */
  protected abstract Reply decide(int number, Invocation said);

  /** What waits. */
  protected abstract Reply list(Invocation said);
}
