package org.intersession.bot.reminders;

import java.util.List;
import java.util.OptionalDouble;
import org.intersession.bot.commands.language.Questions.Kind;
import org.intersession.bot.reminders.SurveyStore.Given;

/**
 * What was answered to one question, without who said it.
 *
 * @param counts how often each choice was taken, in their order
 * @param texts what was said in words, by the alphabet so that it tells nothing of who came when
 * @param answers how many answered
 */
record SurveyResult(
    SurveyQuestion question, List<Integer> counts, List<String> texts, int answers) {
  SurveyResult {
    counts = List.copyOf(counts);
    texts = List.copyOf(texts);
  }

  static SurveyResult of(SurveyQuestion question, List<Given> all) {
    List<String> values =
        all.stream()
            .filter(given -> given.question() == question.place())
            .map(Given::value)
            .sorted()
            .toList();
    List<Integer> counts =
        question.places().stream()
            .map(place -> (int) values.stream().filter(place.toString()::equals).count())
            .toList();
    boolean words = question.kind() == Kind.TEXT;
    return new SurveyResult(question, counts, words ? values : List.of(), values.size());
  }

  /** The mean of the marks, of a scale that was answered. */
  OptionalDouble mean() {
    return question.kind() == Kind.SCALE && answers > 0
        ? OptionalDouble.of(sum() / (double) answers)
        : OptionalDouble.empty();
  }

  private long sum() {
    return question.places().stream()
        .mapToLong(
            place -> counts.get(place - 1) * Long.parseLong(question.choices().get(place - 1)))
        .sum();
  }
}
