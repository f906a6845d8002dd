package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.intersession.bot.messages.Messages;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
  private final Explanations explanations = new Explanations();

  @Test
  void nameTheUnknownWordAndTheNearest() {
    assertThat(explanations.of(Sayings.read("meet \"A\" tomorow", "en"), Locale.ENGLISH))
        .containsExactly("I did not understand “tomorow”. Did you mean “tomorrow”?");
  }

  @Test
  void askInTheSpeakersLanguage() {
    assertThat(explanations.of(Sayings.read("organiser « A » 03/04/2027", "fr"), Locale.FRENCH))
        .containsExactly(
            "«\u202f03/04/2027\u202f» peut se lire comme deux dates. Laquelle voulez-vous"
                + " dire\u202f?");
  }

  @Test
  void haveEverySentenceInEveryLanguage() {
    for (String room : new String[] {"language", "verbs"}) {
      Messages messages = new Messages(room);
      for (Locale locale : Messages.CHAT_LANGUAGES) {
        assertThat(messages.keys(locale)).isEqualTo(messages.keys(Locale.ENGLISH));
      }
    }
  }
}
