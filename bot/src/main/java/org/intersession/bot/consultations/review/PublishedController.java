package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Compilation;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Remark;
import org.intersession.bot.consultations.rounds.Remarks;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What everyone may read once it is published: the text and what Parties said, no persons. */
@Controller
class PublishedController {
  private final Consultations consultations;
  private final Remarks remarks;
  private final Compilation compilation;
  private final Parties parties;
  private final Guesses guesses;
  private final Messages messages = new Messages("consultation");

  PublishedController(
      Consultations consultations,
      Remarks remarks,
      Compilation compilation,
      Parties parties,
      Guesses guesses) {
    this.consultations = consultations;
    this.remarks = remarks;
    this.compilation = compilation;
    this.parties = parties;
    this.guesses = guesses;
  }

  @GetMapping("/c/published/{slug}")
  String page(
      @PathVariable String slug,
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PageWords words = PageWords.of(messages, language, request.getLocale());
    model.addAttribute("words", words);
    Optional<Consultation> found = guesses.behind(request, () -> consultations.published(slug));
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("told", words.text("page.gone"));
      return "consultation/told";
    }
    Consultation consultation = found.get();
    List<Remark> released = remarks.released(consultation.number(), consultation.round().number());
    ReviewView view =
        new ReviewView(consultations.texts(consultation), parties, words.locale(), "");
    model.addAttribute("consultation", consultation);
    model.addAttribute(
        "paragraphs", view.paragraphs(released, List.of(), new Filter(null, null, null, null)));
    model.addAttribute("text", view.text());
    model.addAttribute("textSide", PageWords.side(view.text().language()));
    model.addAttribute("slug", slug);
    return "consultation/published";
  }

  @GetMapping("/c/published/{slug}/matrix.{format:docx|xlsx|pdf}")
  ResponseEntity<byte[]> matrix(
      @PathVariable String slug, @PathVariable String format, HttpServletRequest request) {
    return guesses
        .behind(request, () -> consultations.published(slug))
        .flatMap(one -> compilation.matrix(one, one.round().number(), format, one.locale()))
        .map(FileController::handedOut)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
