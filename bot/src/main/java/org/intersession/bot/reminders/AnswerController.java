package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.RequestStore.Answering;
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
  private final PersonalLinks links;
  private final Persons persons;
  private final Parties parties;
  private final RequestPages pages;
  private final Clock clock;
  private final Dates dates = new Dates();

  AnswerController(
      Requests requests,
      PersonalLinks links,
      Persons persons,
      Parties parties,
      RequestPages pages,
      Clock clock) {
    this.requests = requests;
    this.links = links;
    this.persons = persons;
    this.parties = parties;
    this.pages = pages;
    this.clock = clock;
  }

  /** Looking answers nothing: mail scanners follow links. */
  @GetMapping("/{secret:[A-Za-z0-9_-]{22}}")
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    return opened(secret)
        .map(opened -> shown(opened, "", model))
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
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
    Optional<Opened> found = opened(secret);
    if (found.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    Opened opened = found.get();
    return switch (answer) {
      case "done" -> answered(opened, Answer.DONE, model, response);
      case "nothing" -> answered(opened, Answer.NOTHING_TO_SUBMIT, model, response);
      case "time" -> moreTime(opened, until, model, response);
      default -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield shown(opened, "wrong.answer", model);
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
            who(opened.link()));
    return pages.told(first ? "thanks" : "answered", HttpStatus.OK, model, response);
  }

  private String moreTime(Opened opened, String until, Model model, HttpServletResponse response) {
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
      return shown(opened, "wrong.until", model);
    }
    requests.needsUntil(opened.request().number(), opened.party(), day.get(), who(opened.link()));
    return pages.told("time-noted", HttpStatus.OK, model, response);
  }

  private String shown(Opened opened, String wrong, Model model) {
    Locale locale = RequestPages.words(model).locale();
    Asked asked = opened.asked();
    if (asked.answered()) {
      model.addAttribute("told", RequestPages.words(model).text("page.answered"));
      return "reminders/told";
    }
    model.addAttribute("title", opened.request().title());
    model.addAttribute(
        "party",
        parties.byCode(opened.party()).map(party -> party.name(locale)).orElse(opened.party()));
    model.addAttribute(
        "deadline",
        dates.full(asked.due(opened.request()).atZone(opened.request().zone()), locale));
    model.addAttribute(
        "tomorrow",
        LocalDate.ofInstant(clock.instant(), opened.request().zone()).plusDays(1).toString());
    model.addAttribute("wrong", wrong);
    return "reminders/answer";
  }

  private Optional<Opened> opened(String secret) {
    return links.find(ReminderLetters.ANSWER, secret).flatMap(this::opened);
  }

  private Optional<Opened> opened(PersonalLink link) {
    String party = link.party();
    if (party == null) {
      return Optional.empty();
    }
    return requests
        .find(Integer.parseInt(link.subject()))
        .flatMap(
            request ->
                requests
                    .asked(request.number(), party)
                    .map(asked -> new Opened(link, request, asked, party)));
  }

  private String who(PersonalLink link) {
    Long person = link.person();
    return person == null ? "" : persons.find(person).map(known -> known.fullName()).orElse("");
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What a personal link opens. */
  private record Opened(PersonalLink link, Request request, Asked asked, String party) {}
}
