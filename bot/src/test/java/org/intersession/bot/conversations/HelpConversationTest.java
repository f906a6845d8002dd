package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpConversationTest extends Conversation {
  private static final Pattern VERB =
      Pattern.compile("^([^:\\n]+?)[\\u202f\\u00a0]?: ", Pattern.MULTILINE);
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "^(?:For example|Par exemple|Por ejemplo)[\\u202f\\u00a0]?: (.*)\\n(?:Who|Qui)",
          Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void theMainVerbsComeFirst() {
    assertThat(verbs(say("help"))).startsWith("meet", "meetings", "meeting", "move", "cancel");
    assertThat(verbs(sayIn("fr-FR", "aide"))).startsWith("organiser", "réunions", "réunion");
    assertThat(verbs(sayIn("es-ES", "ayuda"))).startsWith("organizar", "reuniones", "reunión");
  }

  @Test
  void aMemberSeesOnlyWhatMembersMaySay() {
    assertThat(verbs(says("delegate", "help")))
        .contains("meetings", "meeting", "help", "language")
        .doesNotContain("meet", "move", "cancel", "settings", "hosts", "sent", "resend");
  }

  @Test
  void ofOneVerbEveryoneLearnsWhoMay() {
    assertThat(says("delegate", "help hosts"))
        .isEqualTo(
            """
            hosts
            the licences and their load in the coming weeks
            For example: hosts
            Who may: an officer of the secretariat\
            """);
    assertThat(sayIn("fr-FR", "aide annuler"))
        .isEqualTo(
            """
            annuler
            annule une réunion et en avertit toutes les personnes concernées
            Par exemple\u00a0: annuler 12

            annuler 12 toute la série
            Qui peut\u00a0: la présidence du groupe ou un fonctionnaire du secrétariat prépare, un fonctionnaire du secrétariat confirme\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, help, I did not understand, cannot be used",
    "fr-FR, aide, Je n’ai pas compris, ne s’emploie pas ici",
    "es-ES, ayuda, No entendí, no se puede usar"
  })
  void everyExampleIsUnderstood(String locale, String help, String unknown, String useless) {
    for (String verb : verbs(sayIn(locale, help))) {
      for (String example : examples(sayIn(locale, help + " " + verb))) {
        assertThat(sayIn(locale, example)).as(example).doesNotContain(unknown, useless);
      }
    }
  }

  private static List<String> verbs(String help) {
    return VERB.matcher(help).results().map(match -> match.group(1)).toList();
  }

  private static List<String> examples(String help) {
    return EXAMPLES
        .matcher(help)
        .results()
        .flatMap(match -> List.of(match.group(1).split("\\n\\n")).stream())
        .toList();
  }
}
