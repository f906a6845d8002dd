package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.language.Questions.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions of a form, as a secretary writes them. */
class QuestionsTest {
  private static final LineReader READER =
      new LineReader(
          new Vocabulary(
              List.of(
                  Vocabulary.Verb.of(
                      "survey",
                      Set.of(Slot.TITLE, Slot.GROUPS, Slot.WHEN, Slot.STEPS, Slot.QUESTIONS))),
              Map.of("spwg", Set.of("SPWG", "GTPE"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scale "Useful?"                            | SCALE Useful? [1, 2, 3, 4, 5]
          scale 1-10 "Useful?"                       | SCALE Useful? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
          "Useful?" from 0 to 3                      | SCALE Useful? [0, 1, 2, 3]
          échelle « Utile ? » de 1 à 4               | SCALE Utile ? [1, 2, 3, 4]
          escala "¿Útil?" (1-5)                      | SCALE ¿Útil? [1, 2, 3, 4, 5]
          choice "Length: too short / right / long"  | CHOICE Length [too short, right, long]
          choice "How long? 30 / 60 min"             | CHOICE How long? [30, 60 min]
          choice "Length?" (too short, right)        | CHOICE Length? [too short, right]
          choice "Length?" "too short" "about right" | CHOICE Length? [too short, about right]
          choice "Length?": too short / about right  | CHOICE Length? [too short, about right]
          choix « Durée : courte / bonne »           | CHOICE Durée [courte, bonne]
          opción "Duración: corta / justa"           | CHOICE Duración [corta, justa]
          yes/no "Was it useful?"                    | CHOICE Was it useful? [yes, no]
          oui/non « Utile ? »                        | CHOICE Utile ? [oui, non]
          text "What, if anything, should change?"   | TEXT What, if anything, should change? []
          texte « Autre chose ? »                    | TEXT Autre chose ? []
          comment "Anything else: what and why, please" | TEXT Anything else: what and why, please []
          question "Anything else?"                  | TEXT Anything else? []
          "Anything else?"                           | TEXT Anything else? []
          """)
  void aQuestionIsWhatItsWordAndItsAnswersMakeIt(String said, String question) {
    Reading reading = read("survey \"How was it?\" from SPWG by 20 March 2027, " + said);
    assertThat(reading.clear()).as(reading.toString()).isTrue();
    assertThat(reading.get(Slot.TITLE)).contains("How was it?");
    assertThat(all(reading)).containsExactly(question);
  }

  @Test
  void whatFollowsAnAnswerIsNoAnswer() {
    Reading reading =
        read(
            "survey \"How was it?\" choice \"Length\" too short / right / too long text \"Why?\""
                + " scale \"Overall\" from SPWG by 20 March 2027");
    assertThat(all(reading))
        .containsExactly(
            "CHOICE Length [too short, right, too long]",
            "TEXT Why? []",
            "SCALE Overall [1, 2, 3, 4, 5]");
    assertThat(reading.get(Slot.GROUPS)).contains(List.of("spwg"));
    assertThat(reading.get(Slot.WHEN)).isPresent();
  }

  @Test
  void aChoiceWithoutAnswersIsAskedAbout() {
    assertThat(read("survey \"How was it?\" choice \"Length\"").doubts())
        .extracting(Reading.Doubt::reason)
        .containsExactly("question-choices");
  }

  @Test
  void aLaterLineAddsQuestionsAndAsksOneAnew() {
    Reading first = read("survey \"T\" scale \"Useful?\" text \"Why?\"");
    Reading later = READER.read(Sayings.line("text \"Useful?\" text \"Else?\"", "en"), null);
    assertThat(all(first.changedBy(later)))
        .containsExactly("TEXT Why? []", "TEXT Useful? []", "TEXT Else? []");
  }

  private static Reading read(String line) {
    return READER.read(Sayings.line(line, "en"));
  }

  private static List<String> all(Reading reading) {
    return reading.get(Slot.QUESTIONS).orElseThrow().all().stream()
        .map(QuestionsTest::summary)
        .toList();
  }

  private static String summary(Question question) {
    return question.kind() + " " + question.text() + " " + question.choices();
  }
}
