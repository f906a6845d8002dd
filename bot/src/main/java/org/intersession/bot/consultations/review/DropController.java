package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.consultations.drops.Drop;
import org.intersession.bot.consultations.drops.DropList;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.drops.Drops.Taken;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.DeadlineWords;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.Shelf;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.PageWords;
import org.intersession.bot.people.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a Party hands in a file, with what it has handed in so far. */
@Controller
class DropController {
  private static final Map<Drops.Outcome, HttpStatus> STATUS =
      Map.of(
          Drops.Outcome.RECEIVED, HttpStatus.OK,
          Drops.Outcome.AGAIN, HttpStatus.OK,
          Drops.Outcome.EMPTY, HttpStatus.UNPROCESSABLE_CONTENT,
          Drops.Outcome.NOT_TAKEN, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          Drops.Outcome.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
          Drops.Outcome.TOO_MANY, HttpStatus.CONFLICT,
          Drops.Outcome.HARMFUL, HttpStatus.UNPROCESSABLE_CONTENT);

  private final Drops drops;
  private final DropList list;
  private final Consultations consultations;
  private final Remarks remarks;
  private final Sessions sessions;
  private final Parties parties;
  private final Guesses guesses;
  private final Shelf shelf;
  private final Messages messages = new Messages("consultation");
  private final DeadlineWords times = new DeadlineWords();

  DropController(
      Drops drops,
      DropList list,
      Consultations consultations,
      Remarks remarks,
      Sessions sessions,
      Parties parties,
      Guesses guesses,
      Shelf shelf) {
    this.drops = drops;
    this.list = list;
    this.consultations = consultations;
    this.remarks = remarks;
    this.sessions = sessions;
    this.parties = parties;
    this.guesses = guesses;
    this.shelf = shelf;
  }

  /** A file as its Party sees it. */
  record Handed(Drop drop, String at) {}

  /** A file that was just sent is shown by its number; one that was not taken, with why. */
  @GetMapping("/c/{number:\\d{1,9}}/drop")
  String page(
      @PathVariable int number,
      @RequestParam(name = "lang", required = false) @Nullable String language,
      @RequestParam(name = "received", defaultValue = "") String received,
      @RequestAttribute(name = DropServlet.TAKEN, required = false) @Nullable Taken refused,
      @RequestAttribute(name = DropServlet.FOREIGN, required = false) @Nullable Boolean foreign,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Visitor> found = sessions.visitor(request, number);
    if (found.isEmpty() || foreign != null) {
      PageWords words = PageWords.of(messages, language, request.getLocale());
      HttpStatus status = foreign == null ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
      response.setStatus(status.value());
      model.addAttribute("words", words);
      model.addAttribute("told", words.text(foreign == null ? "page.gone" : "page.again"));
      return "consultation/told";
    }
    Visitor visitor = found.get();
    if (!visitor.confirmed()) {
      return "redirect:/c/" + number + Asked.language(language == null ? "" : language);
    }
    PageWords words = PageWords.of(messages, language, visitor.locale());
    Consultation consultation = consultations.find(number).orElseThrow();
    model.addAttribute("words", words);
    model.addAttribute("visitor", visitor);
    model.addAttribute("token", sessions.token(visitor));
    model.addAttribute("consultation", consultation);
    model.addAttribute("door", remarks.door(consultation, visitor.voice()).name());
    model.addAttribute(
        "party", new PartyNames(parties).of(visitor.voice().party(), words.locale()));
    model.addAttribute("largest", drops.largest() >> 20);
    model.addAttribute("library", shelf.dropAddress(number, visitor.voice().party()).orElse(null));
    model.addAttribute("outcome", outcome(refused, received));
    model.addAttribute("receipt", receipt(number, refused, received));
    model.addAttribute("handed", handed(consultation, visitor, words.locale()));
    if (refused != null) {
      response.setStatus(STATUS.getOrDefault(refused.outcome(), HttpStatus.OK).value());
    }
    return "consultation/drop";
  }

  private static @Nullable String outcome(@Nullable Taken refused, String received) {
    if (refused != null) {
      return refused.outcome().name();
    }
    return received.matches("\\d{1,9}") ? Drops.Outcome.RECEIVED.name() : null;
  }

  private static String receipt(int number, @Nullable Taken refused, String received) {
    Drop drop = refused == null ? null : refused.drop();
    return drop == null ? number + "-" + received : drop.receipt();
  }

  private List<Handed> handed(Consultation consultation, Visitor visitor, Locale locale) {
    return drops
        .ofParty(consultation.number(), consultation.round().number(), visitor.voice().party())
        .stream()
        .map(
            drop -> new Handed(drop, times.withUtc(drop.at(), consultation.round().zone(), locale)))
        .toList();
  }

  /** The file for the secretariat, to be read by a person. */
  @GetMapping("/c/submission/{secret}")
  ResponseEntity<byte[]> file(@PathVariable String secret, HttpServletRequest request) {
    return guesses
        .behind(request, () -> list.behind(secret))
        .map(drop -> FileController.handedOut(drop.name(), drops.content(drop)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
