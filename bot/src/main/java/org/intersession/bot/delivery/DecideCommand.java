package org.intersession.bot.delivery;

import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.DecidingCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Card;

/**
 * Lists the deliveries of which a person must say whether they arrived, and takes the answer: it is
 * there, or send it again.
 */
final class DecideCommand extends DecidingCommand {
  private final boolean again;
  private final Undecided undecided;
  private final Deliveries deliveries;
  private final Messages words = new Messages("delivery");

  private DecideCommand(String name, boolean again, Undecided undecided, Deliveries deliveries) {
    super(name);
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
  protected Reply decide(int number, Invocation said) {
    String person = said.speaker().person().name();
    boolean decided = again ? deliveries.sendAgain(number) : deliveries.confirmSent(number, person);
    String key = decided ? "decided." + name() : "decided.nothing";
    return Reply.say(words.text(said.locale(), key, Map.of("number", number)));
  }

  @Override
  protected Reply list(Invocation said) {
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
