package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.FileLinks;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.pages.PageWords;
import org.intersession.bot.people.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which the lead, or the secretariat by a link from its channel, says where comments of
 * the round before stand that the program was unsure of.
 */
@Controller
class PlacingController {
  private static final String NUMBER = "/c/{number:\\d{1,9}}/placing";
  private static final String SECRET = "/c/placing/{secret}";

  private final Consultations consultations;
  private final FileLinks links;
  private final Sessions sessions;
  private final Parties parties;
  private final Guesses guesses;
  private final FormGuard guard;
  private final Messages messages = new Messages("consultation");

  PlacingController(
      Consultations consultations,
      FileLinks links,
      Sessions sessions,
      Parties parties,
      Guesses guesses,
      ConsultationProperties.Pages pages) {
    this.consultations = consultations;
    this.links = links;
    this.sessions = sessions;
    this.parties = parties;
    this.guesses = guesses;
    this.guard = new FormGuard("placing", "/c", "https".equals(pages.base().getScheme()));
  }

  /**
   * Who may say it.
   *
   * @param by the code of the lead; empty for the secretariat
   */
  private record Desk(Consultation consultation, String by, String path) {}

  @GetMapping(NUMBER)
  String page(
      @PathVariable int number,
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return show(lead(request, number), language, request, response, model);
  }

  @GetMapping(SECRET)
  String page(
      @PathVariable String secret,
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return show(secretariat(request, secret), language, request, response, model);
  }

  @PostMapping(NUMBER)
  String decide(
      @PathVariable int number,
      Decision decision,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return decide(lead(request, number), decision, request, response, model);
  }

  @PostMapping(SECRET)
  String decide(
      @PathVariable String secret,
      Decision decision,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return decide(secretariat(request, secret), decision, request, response, model);
  }

  /** A form that somebody sent. */
  record Decision(
      @Nullable String token,
      @Nullable String lang,
      @Nullable String id,
      @Nullable String paragraph) {}

  private Optional<Desk> lead(HttpServletRequest request, int number) {
    return sessions
        .visitor(request, number)
        .filter(Visitor::confirmed)
        .flatMap(
            visitor ->
                consultations
                    .find(number)
                    .filter(one -> visitor.voice().party().equals(one.lead()))
                    .map(
                        one ->
                            new Desk(one, visitor.voice().party(), "/c/" + number + "/placing")));
  }

  private Optional<Desk> secretariat(HttpServletRequest request, String secret) {
    return guesses
        .behind(request, () -> links.placed(secret))
        .flatMap(consultations::find)
        .map(one -> new Desk(one, "", "/c/placing/" + secret));
  }

  private String show(
      Optional<Desk> desk,
      @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PageWords words = PageWords.of(messages, language, request.getLocale());
    model.addAttribute("words", words);
    if (desk.isEmpty()) {
      return refuse(HttpStatus.NOT_FOUND, "page.gone", words, response, model);
    }
    Consultation consultation = desk.get().consultation();
    int round = consultation.round().number();
    model.addAttribute("consultation", consultation);
    model.addAttribute("path", desk.get().path());
    model.addAttribute("lead", !desk.get().by().isEmpty());
    model.addAttribute("token", guard.token(request, response));
    model.addAttribute(
        "unsure",
        round == 1
            ? List.of()
            : new PlacingView(
                    consultations.texts(consultation, round - 1).get(0),
                    consultations.texts(consultation, round).get(0),
                    parties,
                    words.locale())
                .of(consultations.carried(consultation)));
    return "consultation/placing";
  }

  private String decide(
      Optional<Desk> desk,
      Decision decision,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PageWords words = PageWords.of(messages, decision.lang(), request.getLocale());
    model.addAttribute("words", words);
    if (desk.isEmpty()) {
      return refuse(HttpStatus.NOT_FOUND, "page.gone", words, response, model);
    }
    if (!guard.ours(request, decision.token())) {
      return refuse(HttpStatus.FORBIDDEN, "page.again", words, response, model);
    }
    String paragraph = decision.paragraph() == null ? "" : decision.paragraph();
    if (paragraph.matches("-1|\\d{1,8}")) {
      int place = Integer.parseInt(paragraph);
      int number = desk.get().consultation().number();
      CommentForm.uuid(decision.id() == null ? "" : decision.id())
          .ifPresent(id -> consultations.decide(number, id, place, desk.get().by()));
    }
    return "redirect:" + desk.get().path() + Asked.language(words.language());
  }

  private static String refuse(
      HttpStatus status, String key, PageWords words, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("told", words.text(key));
    return "consultation/told";
  }
}
