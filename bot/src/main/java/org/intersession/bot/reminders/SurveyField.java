package org.intersession.bot.reminders;

import java.util.List;
import java.util.Locale;
import org.intersession.bot.commands.language.Questions.Kind;

/**
 * A question as the form shows it.
 *
 * @param name of the field
 * @param value what is filled in
 * @param choices what can be chosen, in order; none of a text
 */
record SurveyField(String name, String text, String value, boolean scale, List<String> choices) {
  SurveyField {
    choices = List.copyOf(choices);
  }

  static SurveyField of(SurveyQuestion question, String value, SurveyWords words, Locale locale) {
    return new SurveyField(
        "q" + question.place(),
        words.question(question, locale),
        value,
        question.kind() == Kind.SCALE,
        words.choices(question, locale));
  }
}
