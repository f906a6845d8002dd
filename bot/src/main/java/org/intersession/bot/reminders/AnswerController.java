package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.reminders.AnswerLinks.Opened;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one-click page of a Party: done, nothing to submit, or need time until. */
@Controller
@RequestMapping("/q")
class AnswerController {
  private static final int DAYS_AT_MOST = 366;

  private final Requests requests;
  private final AnswerLinks links;
  private final Reviews reviews;
  private final Bodies bodies;
  private final RequestPages pages;
  private final Clock clock;
  private final Dates dates = new Dates();

  AnswerController(
      Requests requests,
      AnswerLinks links,
      Reviews reviews,
      Bodies bodies,
      RequestPages pages,
      Clock clock) {
    this.requests = requests;
    this.links = links;
    this.reviews = reviews;
    this.bodies = bodies;
    this.pages = pages;
    this.clock = clock;
  }

  /** Looking answers nothing: mail scanners follow links. */
  @GetMapping("/{secret:[A-Za-z0-9_-]{22}}")
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    return links
        .opened(secret)
        .map(
            opened ->
                opened.request().kind() == RequestKind.SURVEY
                    ? "redirect:/q/survey/" + secret
                    : shown(opened, secret, "", model))
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  /** From here to the text that is consulted on: a link of their own is made when they go. */
  @GetMapping("/{secret:[A-Za-z0-9_-]{22}}/review")
  String review(@PathVariable String secret, Model model, HttpServletResponse response) {
    return links
        .opened(secret)
        .flatMap(this::page)
        .map(page -> "redirect:" + page)
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  private Optional<String> page(Opened opened) {
    Long person = opened.person();
    return person == null
        ? Optional.empty()
        : reviews.page(opened.request(), opened.party(), person);
  }

  @PostMapping("/{secret:[A-Za-z0-9_-]{22}}")
  String answer(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "answer", defaultValue = "") String answer,
      @RequestParam(name = "until", defaultValue = "") String until,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!pages.ours(request, repeated)) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Opened> found = links.opened(secret);
    if (found.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    Opened opened = found.get();
    return switch (answer) {
      case "done" -> answered(opened, Answer.DONE, model, response);
      case "nothing" -> answered(opened, Answer.NOTHING_TO_SUBMIT, model, response);
      case "time" -> moreTime(opened, secret, until, model, response);
      default -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield shown(opened, secret, "wrong.answer", model);
      }
    };
  }

  private String answered(Opened opened, Answer answer, Model model, HttpServletResponse response) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), opened.request().zone());
    boolean first =
        requests.answer(
            opened.request().number(),
            opened.party(),
            new Answering(answer, today, Way.PAGE, ""),
            links.who(opened));
    return pages.told(first ? "thanks" : "answered", HttpStatus.OK, model, response);
  }

  private String moreTime(
      Opened opened, String secret, String until, Model model, HttpServletResponse response) {
    if (opened.asked().answered()) {
      return pages.told("answered", HttpStatus.OK, model, response);
    }
    Optional<LocalDate> day = day(until);
    LocalDate today = LocalDate.ofInstant(clock.instant(), opened.request().zone());
    boolean fits =
        day.isPresent()
            && day.get().isAfter(today)
            && day.get().isBefore(today.plusDays(DAYS_AT_MOST));
    if (!fits) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(opened, secret, "wrong.until", model);
    }
    requests.needsUntil(opened.request().number(), opened.party(), day.get(), links.who(opened));
    return pages.told("time-noted", HttpStatus.OK, model, response);
  }

  private String shown(Opened opened, String secret, String wrong, Model model) {
    Locale locale = RequestPages.words(model).locale();
    Asked asked = opened.asked();
    if (asked.answered()) {
      model.addAttribute("told", RequestPages.words(model).text("page.answered"));
      return "reminders/told";
    }
    model.addAttribute("title", opened.request().title());
    model.addAttribute("party", bodies.name(opened.party(), locale));
    model.addAttribute(
        "deadline",
        dates.full(asked.due(opened.request()).atZone(opened.request().zone()), locale));
    model.addAttribute(
        "tomorrow",
        LocalDate.ofInstant(clock.instant(), opened.request().zone()).plusDays(1).toString());
    model.addAttribute("wrong", wrong);
    Long person = opened.person();
    boolean review = person != null && reviews.any(opened.request(), opened.party(), person);
    model.addAttribute("review", review);
    model.addAttribute("secret", secret);
    return "reminders/answer";
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
