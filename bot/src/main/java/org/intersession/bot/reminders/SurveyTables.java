package org.intersession.bot.reminders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.language.Questions.Kind;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;

/** What was answered to a form, as tables to be handed on. */
final class SurveyTables {
  /** Of fewer forms the channel sees nothing: who filled them in could be told. */
  static final int FEWEST = 3;

  private final Surveys surveys;
  private final Bodies bodies;
  private final Clock clock;
  private final SurveyWords survey = new SurveyWords();
  private final Messages messages = new Messages("reminders");
  private final Dates dates = new Dates();

  SurveyTables(Surveys surveys, Bodies bodies, Clock clock) {
    this.surveys = surveys;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** How often each answer was given, and what was said in words; by whom, it does not say. */
  TableDocument summary(Request request) {
    Locale locale = Messages.pageLanguage(request.locale());
    List<List<String>> rows = new ArrayList<>();
    for (SurveyResult result : surveys.results(request.number())) {
      String question = survey.question(result.question(), locale);
      for (int place : result.question().places()) {
        String choice = survey.choice(result.question(), place, locale);
        rows.add(List.of(question, choice, Integer.toString(result.counts().get(place - 1))));
      }
      result.texts().forEach(text -> rows.add(List.of(question, text, "")));
    }
    return table(
        request,
        List.of(
            column("question", 3, locale), column("said", 4, locale), column("count", 1, locale)),
        rows,
        locale);
  }

  /** What each Party said: a row for each form that was filled in. */
  TableDocument byParty(Request request) {
    Locale locale = Messages.pageLanguage(request.locale());
    List<SurveyQuestion> questions = surveys.questions(request.number());
    List<Column> columns = new ArrayList<>();
    columns.add(column("party", 2, locale));
    questions.forEach(
        question ->
            columns.add(new Column("q" + question.place(), survey.question(question, locale), 3)));
    List<List<String>> rows =
        surveys.sheets(request.number()).stream()
            .map(sheet -> row(sheet, questions, locale))
            .toList();
    return table(request, columns, rows, locale);
  }

  private List<String> row(SurveySheet sheet, List<SurveyQuestion> questions, Locale locale) {
    List<String> row = new ArrayList<>();
    row.add(bodies.name(sheet.party(), locale));
    for (SurveyQuestion question : questions) {
      String value = sheet.answers().getOrDefault(question.place(), "");
      boolean words = question.kind() == Kind.TEXT || value.isEmpty();
      row.add(words ? value : survey.choice(question, Integer.parseInt(value), locale));
    }
    return row;
  }

  private TableDocument table(
      Request request, List<Column> columns, List<List<String>> rows, Locale locale) {
    return new TableDocument(
        messages.text(locale, "survey.results", Map.of("title", request.title())),
        dates.full(clock.instant().atZone(request.zone()), locale),
        locale.toLanguageTag(),
        locale.getLanguage().equals("ar"),
        columns,
        rows,
        null,
        List.of());
  }

  private Column column(String key, int weight, Locale locale) {
    return new Column(key, messages.text(locale, "column." + key), weight);
  }
}
