package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.intersession.bot.consultations.matrix.Status;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.Remarks.Outcome;
import org.intersession.bot.consultations.rounds.Silences;
import org.intersession.bot.consultations.rounds.Stance;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What visitors do, each by a form; afterwards the page is shown again where they were. */
@Controller
@RequestMapping("/c/{number:\\d{1,9}}")
class CommentController {
  private final Consultations consultations;
  private final Remarks remarks;
  private final Silences silences;
  private final Sessions sessions;
  private final Messages messages = new Messages("consultation");

  CommentController(
      Consultations consultations, Remarks remarks, Silences silences, Sessions sessions) {
    this.consultations = consultations;
    this.remarks = remarks;
    this.silences = silences;
    this.sessions = sessions;
  }

  @PostMapping("/comment")
  String comment(Deed deed, CommentForm form, HttpServletResponse response, Model model) {
    return deed.done(
        outcome -> unsent(deed, form, outcome, response, model),
        visitor ->
            form.saying()
                .map(
                    said ->
                        form.editionNumber() > 0
                            ? remarks.edit(visitor.voice(), said, form.editionNumber())
                            : remarks.write(visitor.voice(), said))
                .orElse(Outcome.EMPTY));
  }

  /**
   * What was typed is never lost: it is shown with why it was not taken, and with what is there.
   */
  private String unsent(
      Deed deed, CommentForm form, Outcome outcome, HttpServletResponse response, Model model) {
    Visitor visitor = deed.visitor().orElseThrow();
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("words", PageWords.of(messages, form.lang(), visitor.locale()));
    model.addAttribute("number", visitor.voice().consultation());
    model.addAttribute("outcome", outcome.name());
    model.addAttribute("form", form);
    model.addAttribute(
        "theirs",
        CommentForm.uuid(form.id()).flatMap(id -> remarks.find(visitor.voice(), id)).orElse(null));
    return "consultation/unsent";
  }

  @PostMapping("/release")
  String release(Deed deed, @RequestParam(name = "id", defaultValue = "") String id) {
    return deed.done(
        visitor ->
            id.equals("all")
                ? remarks.releaseAll(visitor.voice())
                : one(id, comment -> remarks.release(visitor.voice(), comment)));
  }

  @PostMapping("/withdraw")
  String withdraw(Deed deed, @RequestParam(name = "id", defaultValue = "") String id) {
    return deed.done(visitor -> one(id, comment -> remarks.withdraw(visitor.voice(), comment)));
  }

  @PostMapping("/support")
  String support(Deed deed, @RequestParam(name = "id", defaultValue = "") String id) {
    return deed.done(visitor -> one(id, comment -> remarks.support(visitor.voice(), comment)));
  }

  @PostMapping("/stance")
  String stance(Deed deed, @RequestParam(name = "stance", defaultValue = "") String stance) {
    return deed.done(
        visitor -> {
          if (!stance.equals("NO_COMMENTS") && !stance.equals("MORE_TIME")) {
            return Outcome.EMPTY;
          }
          return consultations.answer(visitor.voice(), Stance.valueOf(stance))
              ? Outcome.DONE
              : Outcome.CLOSED;
        });
  }

  /** An objection in writing, while the text is under a silence procedure. */
  @PostMapping("/object")
  String object(Deed deed, @RequestParam(name = "text", defaultValue = "") String text) {
    return deed.done(visitor -> silences.object(visitor.voice(), text));
  }

  @PostMapping("/respond")
  String respond(
      Deed deed,
      @RequestParam(name = "id", defaultValue = "") String id,
      @RequestParam(name = "status", defaultValue = "") String status,
      @RequestParam(name = "response", defaultValue = "") String response) {
    return deed.done(
        visitor -> {
          for (Status known : Status.values()) {
            if (known.name().equals(status)) {
              return one(id, comment -> remarks.respond(visitor.voice(), comment, known, response));
            }
          }
          return Outcome.EMPTY;
        });
  }

  /** The lead says where an unsure comment of the round before stands. */
  @PostMapping("/decide")
  String decide(
      Deed deed,
      @PathVariable int number,
      @RequestParam(name = "id", defaultValue = "") String id,
      @RequestParam(name = "paragraph", defaultValue = "") String paragraph) {
    return deed.done(
        visitor -> {
          Consultation consultation = consultations.find(number).orElseThrow();
          String party = visitor.voice().party();
          if (!party.equals(consultation.lead()) || !paragraph.matches("-1|\\d{1,8}")) {
            return Outcome.NOT_YOURS;
          }
          int place = Integer.parseInt(paragraph);
          return one(
              id,
              comment ->
                  consultations.decide(number, comment, place, party)
                      ? Outcome.DONE
                      : Outcome.CHANGED);
        });
  }

  private static Outcome one(String id, Function<UUID, Outcome> deed) {
    return CommentForm.uuid(id).map(deed).orElse(Outcome.NOT_YOURS);
  }

  /** What every form has in common: who sends it, and where the page goes on. */
  @org.springframework.web.bind.annotation.ModelAttribute("deed")
  Deed deed(
      @PathVariable int number,
      @RequestParam(name = "token", required = false) @Nullable String token,
      @RequestParam(name = "lang", defaultValue = "") String language,
      @RequestParam(name = "anchor", defaultValue = "") String anchor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return new Deed(
        sessions.visitor(request, number),
        visitor -> sessions.ours(visitor, request, token),
        outcome -> {
          String lang = Asked.language(language);
          String hash = anchor.matches("[a-z0-9-]{1,40}") ? "#" + anchor : "";
          return "redirect:/c/"
              + number
              + (lang.isEmpty() ? "?" : lang + "&")
              + "said="
              + outcome
              + hash;
        },
        () -> {
          response.setStatus(HttpStatus.FORBIDDEN.value());
          PageWords words = PageWords.of(messages, language, request.getLocale());
          model.addAttribute("words", words);
          model.addAttribute("told", words.text("page.again"));
          return "consultation/told";
        });
  }

  /** A form that somebody sent. */
  record Deed(
      Optional<Visitor> visitor,
      java.util.function.Predicate<Visitor> ours,
      Function<Outcome, String> next,
      java.util.function.Supplier<String> refusal) {
    String done(Function<Visitor, Outcome> act) {
      return done(next, act);
    }

    /** The same, with another answer for what was not done. */
    String done(Function<Outcome, String> otherwise, Function<Visitor, Outcome> act) {
      // Who has not said who is writing cannot write.
      return visitor
          .filter(Visitor::confirmed)
          .filter(ours)
          .map(act)
          .map(outcome -> (outcome == Outcome.DONE ? next : otherwise).apply(outcome))
          .orElseGet(refusal);
    }
  }
}
