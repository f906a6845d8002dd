package org.intersession.bot.reminders;

import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;

/** Takes back what of the newest sending has not left; at once, since it only holds back. */
final class RecallCommand implements Command {
  private final Requests requests;
  private final Lookup lookup;
  private final RequestWords words;

  RecallCommand(Requests requests, Lookup lookup, RequestWords words) {
    this.requests = requests;
    this.lookup = lookup;
    this.words = words;
  }

  @Override
  public String name() {
    return "recall";
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
    Lookup.Found found = lookup.request(said);
    Reply instead = found.instead();
    if (instead != null) {
      return instead;
    }
    int number = found.theRequest().number();
    return requests
        .recall(number, said.speaker().person().name())
        .map(
            recall ->
                Reply.say(
                    words.text(
                        said.locale(),
                        "recalled",
                        Map.of(
                            "number", number,
                            "withdrawn", recall.withdrawn(),
                            "left", recall.left()))))
        .orElseGet(() -> words.refuse(said.locale(), "refuse.no-run", Map.of("number", number)));
  }
}
