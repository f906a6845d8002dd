package org.intersession.bot.reminders;

import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;

/** Takes back what of the newest sending has not left; at once, since it only holds back. */
final class RecallCommand extends AboutRequest {
  RecallCommand(Requests requests, Lookup lookup, RequestWords words) {
    super(requests, lookup, words);
  }

  @Override
  public String name() {
    return "recall";
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  Reply about(Request request, Invocation said) {
    int number = request.number();
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
