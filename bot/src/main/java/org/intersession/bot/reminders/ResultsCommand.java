package org.intersession.bot.reminders;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Bar;
import org.intersession.integrations.CardElement.Bars;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Link;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** What was answered to a form, as charts and a file; who said what is the secretariat's alone. */
final class ResultsCommand extends AboutRequest {
  private static final int TEXTS_AT_MOST = 8;

  private final Surveys surveys;
  private final Discretion discretion;
  private final ResultLinks links;
  private final SurveyWords survey = new SurveyWords();

  ResultsCommand(
      Requests requests,
      Lookup lookup,
      Surveys surveys,
      Discretion discretion,
      ResultLinks links,
      RequestWords words) {
    super(requests, lookup, words);
    this.surveys = surveys;
    this.discretion = discretion;
    this.links = links;
  }

  @Override
  public String name() {
    return "results";
  }

  @Override
  public Role who() {
    return Role.MEMBER;
  }

  @Override
  Reply about(Request request, Invocation said) {
    List<SurveyResult> results = surveys.results(request.number());
    if (results.isEmpty()) {
      return words.refuse(said.locale(), "refuse.no-questions", Map.of("number", request.number()));
    }
    int forms = surveys.sheets(request.number()).size();
    boolean alone = discretion.secretariatAlone(said);
    return !alone && forms < SurveyTables.FEWEST
        ? Reply.say(
            words.text(
                said.locale(),
                "results.few",
                Map.of("number", request.number(), "count", forms, "least", SurveyTables.FEWEST)))
        : Reply.say(card(request, results, alone, said));
  }

  private Card card(Request request, List<SurveyResult> results, boolean alone, Invocation said) {
    Locale locale = said.locale();
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(List.of(words.answered(locale, requests.asked(request.number())))));
    results.forEach(result -> body.addAll(shown(result, locale)));
    body.add(file(request, "results.file", links.summary(request.number(), said.now()), locale));
    if (alone) {
      body.add(
          file(request, "results.parties", links.sheets(request.number(), said.now()), locale));
    } else {
      body.add(new Text(words.text(locale, "results.nameless"), Tone.QUIET));
    }
    return new Card(
        words.text(
            locale, "results.title", Map.of("number", request.number(), "title", request.title())),
        locale,
        body,
        List.of());
  }

  private Link file(Request request, String key, String link, Locale locale) {
    return new Link(words.text(locale, key, Map.of("number", request.number())), URI.create(link));
  }

  private List<CardElement> shown(SurveyResult result, Locale locale) {
    List<CardElement> shown = new ArrayList<>();
    shown.add(new Text(heading(result, locale), Tone.STRONG));
    if (!result.counts().isEmpty()) {
      shown.add(new Bars(bars(result, locale)));
    }
    result.texts().stream()
        .limit(TEXTS_AT_MOST)
        .map(text -> new Text(words.text(locale, "results.said", Map.of("text", text))))
        .forEach(shown::add);
    int more = result.texts().size() - TEXTS_AT_MOST;
    if (more > 0) {
      shown.add(new Text(words.text(locale, "results.more", Map.of("more", more)), Tone.QUIET));
    }
    return shown;
  }

  private String heading(SurveyResult result, Locale locale) {
    String question = survey.question(result.question(), locale);
    return result.mean().isPresent()
        ? words.text(
            locale,
            "results.mean",
            Map.of(
                "question", question,
                "mean", result.mean().getAsDouble(),
                "count", result.answers()))
        : words.text(
            locale, "results.question", Map.of("question", question, "count", result.answers()));
  }

  private List<Bar> bars(SurveyResult result, Locale locale) {
    return result.question().places().stream()
        .map(
            place ->
                new Bar(
                    survey.choice(result.question(), place, locale),
                    result.counts().get(place - 1),
                    Math.max(result.answers(), 1)))
        .toList();
  }
}
