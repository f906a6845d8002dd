package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.mail.MailTimes;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.Registration.State;
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

/** The public pages: registering, one's own registration, and the decision about one. */
@Controller
@RequestMapping("/r")
class RegistrationController {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";
  private static final int REASON_AT_MOST = 500;

  private final Registrations registrations;
  private final KnownMeetings meetings;
  private final Parties parties;
  private final Persons persons;
  private final PersonalLinks links;
  private final FormGuard guard;
  private final Visits visits;
  private final RegistrationProperties settings;
  private final Clock clock;
  private final Messages messages = new Messages("registration");
  private final MailTimes times = new MailTimes();

  RegistrationController(
      Registrations registrations,
      KnownMeetings meetings,
      Parties parties,
      Persons persons,
      PersonalLinks links,
      FormGuard guard,
      Visits visits,
      RegistrationProperties settings,
      Clock clock) {
    this.registrations = registrations;
    this.meetings = meetings;
    this.parties = parties;
    this.persons = persons;
    this.links = links;
    this.guard = guard;
    this.visits = visits;
    this.settings = settings;
    this.clock = clock;
  }

  /** What every page has: its words, its token, and the headers that keep it private. */
  @ModelAttribute
  void page(
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("words", new PageWords(messages, locale(language, request)));
    model.addAttribute("token", guard.token(request, response));
  }

  @GetMapping("/{slug:\\d+-[0-9a-f]+}")
  String form(@PathVariable String slug, Model model, HttpServletResponse response) {
    return Slug.meeting(slug, meetings)
        .map(meeting -> shown(meeting, Form.empty(), List.of(), model, response))
        .orElseGet(() -> told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/{slug:\\d+-[0-9a-f]+}")
  String register(
      @PathVariable String slug,
      @ModelAttribute("form") Form form,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "sum", defaultValue = "") String sum,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<MeetingFacts> found = Slug.meeting(slug, meetings);
    if (found.isEmpty()) {
      return told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    if (!guard.ours(request, repeated)) {
      return told("again", HttpStatus.FORBIDDEN, model, response);
    }
    MeetingFacts meeting = found.get();
    List<String> wrong = form.wrong();
    if (!wrong.isEmpty() || registrations.door(meeting) != Door.OPEN) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(meeting, form, wrong, model, response);
    }
    HumanQuestion question = HumanQuestion.of(String.valueOf(repeated));
    Visits.Welcome welcome = visits.welcome(request.getRemoteAddr());
    if (welcome == Visits.Welcome.REFUSED) {
      return told("too-many", HttpStatus.TOO_MANY_REQUESTS, model, response);
    }
    if (welcome == Visits.Welcome.DOUBTED && !question.solvedBy(sum)) {
      model.addAttribute("question", question);
      return shown(meeting, form, List.of("sum"), model, response);
    }
    registrations.register(meeting.number(), form.application(words(model).locale(), parties));
    return "redirect:/r/received?lang=" + words(model).language();
  }

  @GetMapping("/received")
  String received(Model model, HttpServletResponse response) {
    return told("received", HttpStatus.OK, model, response);
  }

  @GetMapping("/me/{secret}")
  String mine(@PathVariable String secret, Model model, HttpServletResponse response) {
    return registration(RegistrationLetters.MINE, secret)
        .map(
            registration -> {
              MeetingFacts meeting = meetings.find(registration.meeting()).orElseThrow();
              describe(meeting, model);
              model.addAttribute("registration", registration);
              model.addAttribute("reason", reason(registration, words(model)));
              model.addAttribute("join", join(meeting, registration));
              model.addAttribute("withdraw", "/r/me/" + secret + "/withdraw");
              return "registration/mine";
            })
        .orElseGet(() -> told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/me/{secret}/withdraw")
  String withdraw(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!guard.ours(request, repeated)) {
      return told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Registration> found = registration(RegistrationLetters.MINE, secret);
    if (found.isEmpty()) {
      return told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    registrations.withdraw(found.get().id());
    return told("withdrawn", HttpStatus.OK, model, response);
  }

  /** Looking decides nothing: mail scanners follow links. */
  @GetMapping("/decide/{secret}")
  String question(@PathVariable String secret, Model model, HttpServletResponse response) {
    return registration(RegistrationLetters.DECISION, secret)
        .map(
            registration -> {
              describe(meetings.find(registration.meeting()).orElseThrow(), model);
              model.addAttribute("registration", registration);
              model.addAttribute("reason", reason(registration, words(model)));
              return registration.state() == State.WAITING
                  ? "registration/decide"
                  : told("decided", HttpStatus.OK, model, response);
            })
        .orElseGet(() -> told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/decide/{secret}")
  String decide(
      @PathVariable String secret,
      @RequestParam(name = "token", required = false) @Nullable String repeated,
      @RequestParam(name = "decision", defaultValue = "") String decision,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!guard.ours(request, repeated)) {
      return told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<PersonalLink> link = links.find(RegistrationLetters.DECISION, secret);
    boolean approve = decision.equals("approve");
    if (link.isEmpty() || !approve && !decision.equals("refuse")) {
      return told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    String said = reason.strip().substring(0, Math.min(reason.strip().length(), REASON_AT_MOST));
    long id = Long.parseLong(link.get().subject());
    return switch (registrations.decide(id, approve, said, decider(link.get()))) {
      case DONE -> told(approve ? "approved" : "refused", HttpStatus.OK, model, response);
      case TOO_LATE -> told("decided", HttpStatus.CONFLICT, model, response);
      case FULL -> told("full", HttpStatus.CONFLICT, model, response);
    };
  }

  private String shown(
      MeetingFacts meeting,
      Form form,
      List<String> wrong,
      Model model,
      HttpServletResponse response) {
    Door door = registrations.door(meeting);
    if (door != Door.OPEN) {
      String key = "door." + door.name().toLowerCase(Locale.ROOT);
      return told(key, HttpStatus.valueOf(Math.max(response.getStatus(), 200)), model, response);
    }
    describe(meeting, model);
    Locale locale = words(model).locale();
    model.addAttribute("slug", Slug.of(meeting));
    model.addAttribute("form", form);
    model.addAttribute("wrong", wrong);
    model.addAttribute("retention", settings.retention());
    model.addAttribute("languages", meeting.languages());
    model.addAttribute(
        "parties", parties.all().stream().map(party -> party.name(locale)).distinct().toList());
    return "registration/form";
  }

  private void describe(MeetingFacts meeting, Model model) {
    Locale locale = words(model).locale();
    model.addAttribute("title", meeting.title());
    model.addAttribute(
        "when",
        meeting
            .next(clock.instant())
            .map(
                next ->
                    times.both(
                        next.start(), meeting.length(), meeting.zone(), meeting.zone(), locale))
            .orElse(""));
  }

  /** The meeting's own door opens by the personal link within its time window. */
  private String join(MeetingFacts meeting, Registration registration) {
    Instant now = clock.instant();
    boolean time =
        meeting.held().stream()
            .anyMatch(
                one ->
                    !now.isBefore(one.start().minus(settings.before())) && now.isBefore(one.end()));
    if (registration.state() != State.APPROVED || !time || meeting.cancelled()) {
      return "";
    }
    String own = registration.joinLink();
    return own != null ? own : meeting.platform().equals("teams") ? given(meeting.joinLink()) : "";
  }

  private static String given(@Nullable String link) {
    return link == null ? "" : link;
  }

  private Optional<Registration> registration(String purpose, String secret) {
    return links
        .find(purpose, secret)
        .flatMap(link -> registrations.find(Long.parseLong(link.subject())));
  }

  private String decider(PersonalLink link) {
    Long person = link.person();
    return person == null
        ? settings.secretariat()
        : persons.find(person).map(known -> known.fullName()).orElse("");
  }

  private String reason(Registration registration, PageWords words) {
    String key = "reason." + registration.reason();
    return messages.has(words.locale(), key) ? words.text(key) : registration.reason();
  }

  private String told(String key, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("told", words(model).text("page." + key));
    return "registration/told";
  }

  private static PageWords words(Model model) {
    return (PageWords) java.util.Objects.requireNonNull(model.getAttribute("words"));
  }

  private static Locale locale(@Nullable String language, HttpServletRequest request) {
    Locale asked = language == null ? request.getLocale() : Locale.forLanguageTag(language);
    return Messages.PAGE_LANGUAGES.stream()
        .filter(known -> known.getLanguage().equals(asked.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
