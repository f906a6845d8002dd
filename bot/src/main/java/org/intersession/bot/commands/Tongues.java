package org.intersession.bot.commands;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.messages.Messages;
import org.springframework.stereotype.Component;

/** In which language a line was said, by its verb. */
@Component
class Tongues {
  private final Messages verbs = new Messages("verbs");

  /**
   * The language of the reading's verb; {@code own} where the verb is of that one too, or absent.
   */
  Locale of(Reading reading, Locale own) {
    if (reading.verb() == null) {
      return own;
    }
    String said =
        reading.parts().stream()
            .filter(part -> part.takenFor().equals("verb"))
            .map(part -> bare(part.said()))
            .findFirst()
            .orElse("");
    List<Locale> languages =
        Messages.CHAT_LANGUAGES.stream()
            .filter(language -> hasWord(language, reading.verb(), said))
            .toList();
    return languages.isEmpty() || languages.contains(own) ? own : languages.get(0);
  }

  private boolean hasWord(Locale language, String verb, String said) {
    return Arrays.stream(verbs.text(language, verb + ".words").split(","))
        .anyMatch(word -> bare(word).equals(said));
  }

  private static String bare(String word) {
    return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }
}
