package org.intersession.bot.reminders;

import java.util.List;
import java.util.stream.IntStream;
import org.intersession.bot.commands.language.Questions.Kind;
import org.intersession.bot.commands.language.Questions.Question;

/**
 * A question of a form.
 *
 * @param place in the form, from 1
 * @param choices what can be chosen; of a scale its marks, of a text none
 * @param usual the name of a question of ours, which each reader reads in their language; empty for
 *     one that was written
 */
record SurveyQuestion(int place, Kind kind, String said, List<String> choices, String usual) {
  private static final int TEXT_AT_MOST = 2000;

  SurveyQuestion {
    choices = List.copyOf(choices);
  }

  static SurveyQuestion written(int place, Question question) {
    return new SurveyQuestion(place, question.kind(), question.text(), question.choices(), "");
  }

  /** What is asked after a meeting, unless somebody says other. */
  static List<SurveyQuestion> afterMeeting() {
    return List.of(
        new SurveyQuestion(1, Kind.SCALE, "", List.of("1", "2", "3", "4", "5"), "useful"),
        new SurveyQuestion(2, Kind.CHOICE, "", List.of("short", "right", "long"), "length"),
        new SurveyQuestion(3, Kind.TEXT, "", List.of(), "better"));
  }

  /** The places of its choices, from 1. */
  List<Integer> places() {
    return IntStream.rangeClosed(1, choices.size()).boxed().toList();
  }

  /** Whether this can be kept as its answer. */
  boolean takes(String value) {
    return kind == Kind.TEXT
        ? value.length() <= TEXT_AT_MOST
        : value.matches("[0-9]{1,2}") && places().contains(Integer.valueOf(value));
  }
}
