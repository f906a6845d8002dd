package org.intersession.bot.meetings;

import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Slot;

/** Judges rules for names; the room that names people provides it. */
public interface NamingCheck {
  /** What in a rule cannot be understood; nothing when it is sound. */
  Optional<String> wrong(String rule);

  /** Refuses a line that says a rule which cannot be used. */
  default void require(Reading said) {
    said.get(Slot.NAMING)
        .flatMap(this::wrong)
        .ifPresent(
            wrong -> {
              throw Gap.refuses("refuse.naming", Map.of("wrong", wrong));
            });
  }
}
