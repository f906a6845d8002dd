package org.intersession.bot.commands;

import java.util.HashSet;
import java.util.Set;
import org.intersession.bot.commands.language.Slot;

/** One verb of two rooms: the room answers whose number was said. */
final class SharedVerb {
  private SharedVerb() {}

  static Command of(Command one, Command other) {
    if (!(one instanceof Numbered) && !(other instanceof Numbered)) {
      throw new IllegalStateException("two commands are named " + one.name());
    }
    Numbered first = one instanceof Numbered numbered ? numbered : (Numbered) other;
    Command second = first == one ? other : one;
    if (first instanceof DraftedCommand && second instanceof DraftedCommand) {
      return new Drafted(first, second);
    }
    if (first instanceof DraftedCommand || second instanceof DraftedCommand) {
      throw new IllegalStateException("only one of two is drafted: " + one.name());
    }
    return new Plain(first, second);
  }

  private static Command meant(Numbered first, Command second, Invocation said) {
    return said.reading().get(Slot.NUMBER).filter(first::knows).isPresent() ? first : second;
  }

  private static class Plain implements Numbered {
    final Numbered first;
    final Command second;

    Plain(Numbered first, Command second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public String name() {
      return first.name();
    }

    @Override
    public Set<Slot<?>> slots() {
      Set<Slot<?>> all = new HashSet<>(first.slots());
      all.addAll(second.slots());
      return all;
    }

    @Override
    public Role who() {
      return first.who().compareTo(second.who()) <= 0 ? first.who() : second.who();
    }

    @Override
    public boolean knows(int number) {
      return first.knows(number) || (second instanceof Numbered other && other.knows(number));
    }

    @Override
    public Reply answer(Invocation said) {
      return meant(first, second, said).answer(said);
    }
  }

  private static final class Drafted extends Plain implements DraftedCommand {
    Drafted(Numbered first, Command second) {
      super(first, second);
    }

    @Override
    public Role confirmer() {
      Role one = ((DraftedCommand) first).confirmer();
      Role other = ((DraftedCommand) second).confirmer();
      return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public Reply confirm(Invocation said) {
      return ((DraftedCommand) meant(first, second, said)).confirm(said);
    }
  }
}
