package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.people.Parties;
import org.intersession.bot.registration.PersonalPages.Opened;
import org.intersession.bot.registration.Registrations.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A person's own registration, behind their personal link. Looking changes nothing; who acts types
 * the address to which the link was sent, so that a link that was passed on acts for nobody else.
 */
@Controller
@RequestMapping("/r/me/{secret}")
class MyRegistrationController {
  private final Registrations registrations;
  private final PersonalPages pages;
  private final Parties parties;
  private final FormGuard guard;
  private final FormPage form;
  private final JoinWindow window;
  private final PageParts parts;

  MyRegistrationController(
      Registrations registrations,
      PersonalPages pages,
      Parties parties,
      FormGuard guard,
      FormPage form,
      JoinWindow window,
      PageParts parts) {
    this.registrations = registrations;
    this.pages = pages;
    this.parties = parties;
    this.guard = guard;
    this.form = form;
    this.window = window;
    this.parts = parts;
  }

  @GetMapping
  String mine(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Opened opened = pages.open(OutcomeLetters.MINE, secret, request);
    return opened
        .registration()
        .map(registration -> shown(registration, secret, List.of(), model))
        .orElseGet(() -> refused(opened, model, response));
  }

  @GetMapping("/change")
  String form(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Opened opened = pages.open(OutcomeLetters.MINE, secret, request);
    return opened
        .registration()
        .map(
            registration ->
                changeable(registration)
                    ? changing(
                        registration, secret, Form.of(registration.application()), List.of(), model)
                    : parts.told("not-changed", HttpStatus.CONFLICT, model, response))
        .orElseGet(() -> refused(opened, model, response));
  }

  @PostMapping("/change")
  String change(
      @PathVariable String secret,
      @ModelAttribute("form") Form said,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!guard.ours(request, repeated)) {
      return parts.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Opened opened = pages.open(OutcomeLetters.MINE, secret, request);
    Optional<Registration> found = opened.registration();
    if (found.isEmpty()) {
      return refused(opened, model, response);
    }
    Registration registration = found.get();
    List<String> wrong = new ArrayList<>(said.wrong());
    if (!wrong.contains("email") && !said.from(registration.application().email())) {
      wrong.add("address");
    }
    if (!wrong.isEmpty() && changeable(registration)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return changing(registration, secret, said, wrong, model);
    }
    Application asked = said.application(PageParts.words(model).locale(), parties, null);
    return switch (registrations.change(registration.id(), asked)) {
      case DONE -> parts.told("changed", HttpStatus.OK, model, response);
      case FULL -> parts.told("no-room", HttpStatus.CONFLICT, model, response);
      case CLOSED -> parts.told("not-changed", HttpStatus.CONFLICT, model, response);
    };
  }

  @PostMapping("/withdraw")
  String withdraw(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "email", defaultValue = "") String email,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!guard.ours(request, repeated)) {
      return parts.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Opened opened = pages.open(OutcomeLetters.MINE, secret, request);
    Optional<Registration> found = opened.registration();
    if (found.isEmpty()) {
      return refused(opened, model, response);
    }
    if (!email.strip().equalsIgnoreCase(found.get().application().email())) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(found.get(), secret, List.of("address"), model);
    }
    registrations.withdraw(found.get().id());
    return parts.told("withdrawn", HttpStatus.OK, model, response);
  }

  private boolean changeable(Registration registration) {
    return registration.open() && registrations.door(parts.meeting(registration)) == Door.OPEN;
  }

  private String shown(Registration registration, String secret, List<String> wrong, Model model) {
    MeetingFacts meeting = parts.meeting(registration);
    parts.describe(meeting, registration.application().zone(), model);
    model.addAttribute("registration", registration);
    model.addAttribute("said", registration.application());
    model.addAttribute("meeting", meeting);
    model.addAttribute("reason", parts.reason(registration, model));
    model.addAttribute("join", window.join(meeting, registration));
    model.addAttribute("base", "/r/me/" + secret);
    model.addAttribute("page", "/r/" + Slug.of(meeting));
    model.addAttribute("changeable", changeable(registration));
    model.addAttribute("wrong", wrong);
    return "registration/mine";
  }

  private String changing(
      Registration registration, String secret, Form said, List<String> wrong, Model model) {
    model.addAttribute("base", "/r/me/" + secret);
    model.addAttribute("registration", registration);
    return form.show(parts.meeting(registration), said, wrong, model);
  }

  private String refused(Opened opened, Model model, HttpServletResponse response) {
    return opened.tooMany()
        ? parts.told("too-many", HttpStatus.TOO_MANY_REQUESTS, model, response)
        : parts.told("gone", HttpStatus.NOT_FOUND, model, response);
  }
}
