package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Questions;
import org.intersession.bot.commands.language.Questions.Kind;
import org.intersession.bot.commands.language.Questions.Question;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;

/** The questions that a line asks, and how its draft shows them. */
final class SurveyReading {
  private static final int QUESTIONS_AT_MOST = 10;
  private static final int CHOICES_AT_MOST = 12;
  private static final int LONGEST = 300;

  /** A survey is a favour: it is remembered before its end and not asked for after it. */
  static final List<Integer> USUAL_DAYS = List.of(-7, -2);

  private final RequestWords words;
  private final SurveyWords survey = new SurveyWords();

  SurveyReading(RequestWords words) {
    this.words = words;
  }

  static List<SurveyQuestion> questions(Invocation said) {
    List<Question> all = said.reading().get(Slot.QUESTIONS).map(Questions::all).orElse(List.of());
    return IntStream.range(0, all.size())
        .mapToObj(place -> SurveyQuestion.written(place + 1, all.get(place)))
        .toList();
  }

  /** What is wrong with the questions. */
  Optional<Reply> wrong(List<SurveyQuestion> questions, Locale locale) {
    if (questions.size() > QUESTIONS_AT_MOST) {
      return Optional.of(
          words.refuse(locale, "refuse.questions-many", Map.of("most", QUESTIONS_AT_MOST)));
    }
    return questions.stream()
        .filter(question -> !fits(question))
        .findFirst()
        .map(
            question ->
                words.refuse(
                    locale,
                    "refuse.question",
                    Map.of(
                        "place", question.place(), "choices", CHOICES_AT_MOST, "most", LONGEST)));
  }

  private static boolean fits(SurveyQuestion question) {
    List<String> choices = question.choices();
    boolean several = question.kind() == Kind.TEXT || choices.size() > 1;
    return several
        && choices.size() <= CHOICES_AT_MOST
        && choices.stream().distinct().count() == choices.size()
        && question.said().length() <= LONGEST
        && choices.stream().allMatch(choice -> choice.length() <= LONGEST);
  }

  /** The form as a card shows it: each question with how it is answered. */
  List<CardElement> shown(List<SurveyQuestion> questions, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    for (SurveyQuestion question : questions) {
      facts.add(
          new Fact(
              words.text(locale, "fact.question", Map.of("place", question.place())),
              survey.question(question, locale) + "\n" + answers(question, locale)));
    }
    return List.of(new Facts(facts));
  }

  private String answers(SurveyQuestion question, Locale locale) {
    return switch (question.kind()) {
      case TEXT -> words.text(locale, "question.text");
      case CHOICE -> String.join(" / ", survey.choices(question, locale));
      case SCALE ->
          words.text(
              locale,
              "question.scale",
              Map.of(
                  "from", question.choices().get(0),
                  "to", question.choices().get(question.choices().size() - 1)));
    };
  }
}
