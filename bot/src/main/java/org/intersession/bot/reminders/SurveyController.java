package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.reminders.AnswerLinks.Opened;
import org.intersession.bot.reminders.Surveys.Voice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a survey: filled in once by each person, and changed by them until its end. */
@Controller
@RequestMapping("/q/survey")
class SurveyController {
  private final Surveys surveys;
  private final AnswerLinks links;
  private final Bodies bodies;
  private final RequestPages pages;
  private final SurveyWords words = new SurveyWords();
  private final Dates dates = new Dates();

  SurveyController(Surveys surveys, AnswerLinks links, Bodies bodies, RequestPages pages) {
    this.surveys = surveys;
    this.links = links;
    this.bodies = bodies;
    this.pages = pages;
  }

  /** Looking answers nothing: mail scanners follow links. */
  @GetMapping("/{secret}")
  String form(@PathVariable String secret, Model model, HttpServletResponse response) {
    return opened(secret)
        .map(
            filling ->
                surveys.open(filling.voice())
                    ? shown(filling, surveys.answers(filling.voice()), "", model)
                    : pages.told("survey-over", HttpStatus.OK, model, response))
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/{secret}")
  String fillIn(
      @PathVariable String secret,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!pages.ours(request, form.get("token"))) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Filling> found = opened(secret);
    if (found.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    Filling filling = found.get();
    if (!surveys.open(filling.voice())) {
      return pages.told("survey-over", HttpStatus.CONFLICT, model, response);
    }
    if (form.containsKey("nothing")) {
      surveys.decline(filling.voice());
      return pages.told("thanks", HttpStatus.OK, model, response);
    }
    Map<Integer, String> values = values(filling.questions(), form);
    String wrong = wrong(filling.questions(), values);
    if (!wrong.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(filling, values, wrong, model);
    }
    surveys.answer(filling.voice(), values);
    return pages.told("survey-thanks", HttpStatus.OK, model, response);
  }

  private static Map<Integer, String> values(
      List<SurveyQuestion> questions, Map<String, String> form) {
    Map<Integer, String> values = new HashMap<>();
    for (SurveyQuestion question : questions) {
      String value = form.getOrDefault("q" + question.place(), "").replace("\r\n", "\n");
      // A database keeps no NUL, and nobody types the other control characters.
      values.put(question.place(), value.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip());
    }
    return values;
  }

  private static String wrong(List<SurveyQuestion> questions, Map<Integer, String> values) {
    if (values.values().stream().allMatch(String::isEmpty)) {
      return "wrong.survey-empty";
    }
    boolean taken =
        questions.stream()
            .allMatch(
                question -> {
                  String value = values.getOrDefault(question.place(), "");
                  return value.isEmpty() || question.takes(value);
                });
    return taken ? "" : "wrong.survey";
  }

  private String shown(Filling filling, Map<Integer, String> values, String wrong, Model model) {
    Locale locale = RequestPages.words(model).locale();
    Opened opened = filling.opened();
    model.addAttribute("title", opened.request().title());
    model.addAttribute("party", bodies.name(opened.party(), locale));
    model.addAttribute(
        "deadline",
        dates.full(opened.asked().due(opened.request()).atZone(opened.request().zone()), locale));
    model.addAttribute(
        "fields",
        filling.questions().stream()
            .map(
                question ->
                    SurveyField.of(
                        question, values.getOrDefault(question.place(), ""), words, locale))
            .toList());
    model.addAttribute("changes", !surveys.answers(filling.voice()).isEmpty());
    model.addAttribute("wrong", wrong);
    return "reminders/survey";
  }

  private Optional<Filling> opened(String secret) {
    return links
        .opened(secret)
        .flatMap(
            opened -> {
              Long person = opened.person();
              List<SurveyQuestion> questions = surveys.questions(opened.request().number());
              return person == null || questions.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new Filling(opened, voice(opened, person), questions));
            });
  }

  private Voice voice(Opened opened, long person) {
    return new Voice(opened.request().number(), opened.party(), person, links.who(opened));
  }

  /** Who fills in what. */
  private record Filling(Opened opened, Voice voice, List<SurveyQuestion> questions) {}
}
