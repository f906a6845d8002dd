package org.intersession.bot.commands;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
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
            .map(part -> part.said())
            .findFirst()
            .orElse("");
    List<Locale> exact = languages(reading.verb(), said, Tongues::lower);
    // "reunion" is of two languages; "reunión" is of one.
    List<Locale> languages =
        exact.isEmpty() ? languages(reading.verb(), said, Tongues::bare) : exact;
    return languages.isEmpty() || languages.contains(own) ? own : languages.get(0);
  }

  private List<Locale> languages(String verb, String said, UnaryOperator<String> form) {
    return Messages.CHAT_LANGUAGES.stream()
        .filter(
            language ->
                Arrays.stream(verbs.text(language, verb + ".words").split(","))
                    .anyMatch(word -> form.apply(word).equals(form.apply(said))))
        .toList();
  }

  private static String lower(String word) {
    return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static String bare(String word) {
    return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }
}
