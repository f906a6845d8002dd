package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.consultations.matrix.Status;
import org.intersession.bot.consultations.rounds.CarriedRemark;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.DeadlineWords;
import org.intersession.bot.consultations.rounds.Entry;
import org.intersession.bot.consultations.rounds.Remark;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.Silence;
import org.intersession.bot.consultations.rounds.Silences;
import org.intersession.bot.files.ContentType;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.PageWords;
import org.intersession.bot.people.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text with everything that has been said of it. Looking changes nothing. */
@Controller
class ReviewController {
  private static final int ALL = 1_000_000;

  private final Consultations consultations;
  private final Remarks remarks;
  private final Silences silences;
  private final Sessions sessions;
  private final Parties parties;
  private final RecordExport export = new RecordExport();
  private final Messages messages = new Messages("consultation");
  private final DeadlineWords deadlines = new DeadlineWords();

  ReviewController(
      Consultations consultations,
      Remarks remarks,
      Silences silences,
      Sessions sessions,
      Parties parties) {
    this.consultations = consultations;
    this.remarks = remarks;
    this.silences = silences;
    this.sessions = sessions;
    this.parties = parties;
  }

  @GetMapping("/c/{number:\\d{1,9}}")
  String page(
      @PathVariable int number,
      @RequestParam(name = "lang", required = false) @Nullable String language,
      @RequestParam(name = "at", required = false) @Nullable String at,
      @RequestParam(name = "edit", required = false) @Nullable String edit,
      @RequestParam(name = "said", required = false) @Nullable String said,
      Filter filter,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Visitor> visitor = sessions.visitor(request, number);
    if (visitor.isEmpty()) {
      PageWords words = PageWords.of(messages, language, request.getLocale());
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("words", words);
      model.addAttribute("told", words.text("page.gone"));
      return "consultation/told";
    }
    PageWords words = PageWords.of(messages, language, visitor.get().locale());
    Consultation consultation = consultations.find(number).orElseThrow();
    model.addAttribute("words", words);
    model.addAttribute("visitor", visitor.get());
    model.addAttribute("token", sessions.token(visitor.get()));
    model.addAttribute("at", at);
    model.addAttribute("said", known(said));
    model.addAttribute("filter", filter);
    describe(consultation, visitor.get(), words, model);
    lay(consultation, visitor.get(), words, filter, edit, model);
    return "consultation/review";
  }

  private void describe(Consultation consultation, Visitor visitor, PageWords words, Model model) {
    Locale locale = words.locale();
    String party = visitor.voice().party();
    model.addAttribute("consultation", consultation);
    model.addAttribute("party", new PartyNames(parties).of(party, locale));
    model.addAttribute("door", remarks.door(consultation, visitor.voice()).name());
    model.addAttribute(
        "deadline",
        deadlines.withUtc(consultation.round().deadline(), consultation.round().zone(), locale));
    model.addAttribute("stance", consultations.stance(consultation, party).orElse(null));
    model.addAttribute("lead", party.equals(consultation.lead()));
    model.addAttribute("statuses", Status.values());
    Silence silence = silences.of(consultation).orElse(null);
    model.addAttribute("silence", silence);
    model.addAttribute(
        "silenceUntil",
        silence == null ? "" : deadlines.withUtc(silence.until(), silence.zone(), locale));
  }

  private void lay(
      Consultation consultation,
      Visitor visitor,
      PageWords words,
      Filter filter,
      @Nullable String edit,
      Model model) {
    // Read before the comments: what comes between is then shown twice and never missed.
    model.addAttribute("entry", consultations.lastEntry(consultation.number()));
    String own = visitor.voice().party();
    List<Remark> all = remarks.visible(consultation.number(), consultation.round().number(), own);
    ReviewView view =
        new ReviewView(consultations.texts(consultation), parties, words.locale(), own);
    List<CarriedRemark> carried = consultations.carried(consultation);
    model.addAttribute("unsure", carried.stream().filter(CarriedRemark::undecided).count());
    List<ParagraphView> paragraphs = view.paragraphs(all, carried, filter);
    model.addAttribute("paragraphs", paragraphs);
    model.addAttribute("printed", view.text().text().mediaType().equals(ContentType.PDF));
    model.addAttribute(
        "leaves", paragraphs.stream().map(ParagraphView::leaf).filter(leaf -> leaf > 0).toList());
    model.addAttribute("text", view.text());
    model.addAttribute("textSide", PageWords.side(view.text().language()));
    model.addAttribute(
        "released",
        all.stream()
            .filter(one -> one.state() == Remark.State.RELEASED && one.said().answers() == null)
            .count());
    model.addAttribute(
        "drafts", all.stream().filter(one -> one.state() == Remark.State.DRAFT).count());
    model.addAttribute("speakers", new PartyNames(parties).speakers(all, words.locale()));
    model.addAttribute("fresh", UUID.randomUUID().toString());
    model.addAttribute(
        "editing",
        all.stream()
            .filter(one -> one.id().toString().equals(edit) && one.party().equals(own))
            .findFirst()
            .orElse(null));
  }

  /** The record of all that was released, with its chain, for whoever wants to verify it. */
  @GetMapping("/c/{number:\\d{1,9}}/record.json")
  ResponseEntity<String> record(@PathVariable int number, HttpServletRequest request) {
    if (sessions.visitor(request, number).isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    List<Entry> chain = consultations.record(number, 0, ALL);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"record-" + number + ".json\"")
        .body(export.write(chain));
  }

  private static @Nullable String known(@Nullable String said) {
    for (Remarks.Outcome outcome : Remarks.Outcome.values()) {
      if (outcome.name().equals(said)) {
        return Objects.requireNonNull(said);
      }
    }
    return null;
  }
}
