package org.intersession.bot.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Card;

/**
 * Lists the deliveries of which a person must say whether they arrived, and takes the answer: it is
 * there, or send it again.
 */
final class DecideCommand implements Command {
  private final String name;
  private final boolean again;
  private final Undecided undecided;
  private final Deliveries deliveries;
  private final Messages words = new Messages("delivery");

  private DecideCommand(String name, boolean again, Undecided undecided, Deliveries deliveries) {
    this.name = name;
    this.again = again;
    this.undecided = undecided;
    this.deliveries = deliveries;
  }

  /** Says of a delivery that it is there. */
  static DecideCommand sent(Undecided undecided, Deliveries deliveries) {
    return new DecideCommand("sent", false, undecided, deliveries);
  }

  /** Says of a delivery that it is not there and shall be sent again. */
  static DecideCommand resend(Undecided undecided, Deliveries deliveries) {
    return new DecideCommand("resend", true, undecided, deliveries);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER);
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Optional<Integer> number = said.reading().get(Slot.NUMBER);
    if (number.isEmpty()) {
      return list(said);
    }
    String person = said.speaker().person().name();
    boolean decided =
        again ? deliveries.sendAgain(number.get()) : deliveries.confirmSent(number.get(), person);
    String key = decided ? "decided." + name : "decided.nothing";
    return Reply.say(words.text(said.locale(), key, Map.of("number", number.get())));
  }

  private Reply list(Invocation said) {
    List<Delivery> open = undecided.all();
    if (open.isEmpty()) {
      return Reply.say(words.text(said.locale(), "list.none"));
    }
    return Reply.say(
        new Card(
            words.text(said.locale(), "list.title"),
            said.locale(),
            undecided.sentences(open, said.locale()),
            undecided.buttons(open.subList(0, Math.min(3, open.size())), said.locale())));
  }
}
