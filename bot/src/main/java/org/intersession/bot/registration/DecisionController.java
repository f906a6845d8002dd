package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.PersonalPages.Opened;
import org.intersession.bot.registration.Registration.State;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a focal point, or the secretariat, decides about somebody who waits. */
@Controller
@RequestMapping("/r/decide/{secret}")
class DecisionController {
  private static final int REASON_AT_MOST = 500;

  private final Registrations registrations;
  private final PersonalPages pages;
  private final DecisionLetters questions;
  private final Persons persons;
  private final FormGuard guard;
  private final PageParts parts;
  private final LetterDownload letters;
  private final RegistrationProperties settings;

  DecisionController(
      Registrations registrations,
      PersonalPages pages,
      DecisionLetters questions,
      Persons persons,
      FormGuard guard,
      PageParts parts,
      LetterDownload letters,
      RegistrationProperties settings) {
    this.registrations = registrations;
    this.pages = pages;
    this.questions = questions;
    this.persons = persons;
    this.guard = guard;
    this.parts = parts;
    this.letters = letters;
    this.settings = settings;
  }

  /** Looking decides nothing: mail scanners follow links. */
  @GetMapping
  String question(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Opened opened = open(secret, request);
    return opened
        .registration()
        .map(
            registration ->
                registration.state() == State.WAITING
                    ? asked(registration, secret, false, model)
                    : decided(registration, HttpStatus.OK, model, response))
        .orElseGet(() -> refused(opened, model, response));
  }

  @PostMapping
  String decide(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "decision", defaultValue = "") String decision,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!guard.ours(request, repeated)) {
      return parts.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Opened opened = open(secret, request);
    Optional<Registration> found = opened.registration();
    boolean approve = decision.equals("approve");
    if (found.isEmpty() || (!approve && !decision.equals("refuse"))) {
      return refused(opened, model, response);
    }
    String said = Form.line(reason);
    if (!approve && said.isEmpty() && found.get().state() == State.WAITING) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return asked(found.get(), secret, true, model);
    }
    String words = said.substring(0, Math.min(said.length(), REASON_AT_MOST));
    long id = found.get().id();
    return switch (registrations.decide(id, approve, words, decider(opened.link()))) {
      case DONE -> parts.told(approve ? "approved" : "refused", HttpStatus.OK, model, response);
      case TOO_LATE ->
          decided(registrations.find(id).orElseThrow(), HttpStatus.CONFLICT, model, response);
      case FULL -> parts.told("full", HttpStatus.CONFLICT, model, response);
    };
  }

  /** The letter of nomination of the person who is asked about. */
  @GetMapping("/letter")
  @Nullable String letter(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws java.io.IOException {
    Opened opened = open(secret, request);
    boolean sent =
        opened.registration().isPresent() && letters.send(opened.registration().get(), response);
    return sent ? null : refused(opened, model, response);
  }

  /** A focal point decides for their Party alone, also after the person named another one. */
  private Opened open(String secret, HttpServletRequest request) {
    Opened opened = pages.open(DecisionLetters.DECISION, secret, request);
    return new Opened(
        opened.link(),
        opened
            .registration()
            .filter(
                one ->
                    questions.mayDecide(one, opened.link().map(PersonalLink::person).orElse(null))),
        opened.tooMany());
  }

  private String asked(Registration registration, String secret, boolean wrong, Model model) {
    parts.describe(parts.meeting(registration), "", model);
    model.addAttribute("registration", registration);
    model.addAttribute("reason", parts.reason(registration, model));
    model.addAttribute("base", "/r/decide/" + secret);
    model.addAttribute("wrong", wrong);
    return "registration/decide";
  }

  private String decided(
      Registration registration, HttpStatus status, Model model, HttpServletResponse response) {
    String state = registration.state().name().toLowerCase(java.util.Locale.ROOT);
    return parts.told("decided." + state, status, model, response);
  }

  private String decider(Optional<PersonalLink> link) {
    Long person = link.map(PersonalLink::person).orElse(null);
    return person == null
        ? settings.secretariat()
        : persons.find(person).map(known -> known.fullName()).orElse("");
  }

  private String refused(Opened opened, Model model, HttpServletResponse response) {
    return opened.tooMany()
        ? parts.told("too-many", HttpStatus.TOO_MANY_REQUESTS, model, response)
        : parts.told("gone", HttpStatus.NOT_FOUND, model, response);
  }
}
