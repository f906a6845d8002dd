package org.intersession.bot.meetings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.MeetingRequest.Interpreter;

/** Which languages a meeting is interpreted into, and who does it. */
final class Interpretation {
  private Interpretation() {}

  /**
   * The languages, the floor's first.
   *
   * @throws Gap when there is but one, or an interpreter works in another
   */
  static List<String> languages(
      List<String> said, List<String> more, List<Interpreter> interpreters) {
    Set<String> languages = new LinkedHashSet<>(said);
    languages.addAll(more);
    if (languages.isEmpty()) {
      interpreters.forEach(one -> languages.addAll(List.of(one.from(), one.to())));
    }
    if (languages.size() == 1) {
      throw Gap.asks(
          Slot.INTERPRETATION, "ask.floor", Map.of("language", languages.iterator().next()));
    }
    for (Interpreter one : interpreters) {
      if (one.from().equals(one.to())
          || !languages.contains(one.from())
          || !languages.contains(one.to())) {
        throw Gap.asks(
            Slot.INTERPRETERS,
            "ask.interpreter",
            Map.of("email", one.email(), "from", one.from(), "to", one.to()));
      }
    }
    return List.copyOf(languages);
  }
}
