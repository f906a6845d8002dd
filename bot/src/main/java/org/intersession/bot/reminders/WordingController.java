package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.bot.reminders.Wording.Step;
import org.intersession.bot.reminders.WordingLinks.Editor;
import org.intersession.bot.reminders.Wordings.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer edits how a request's messages read: plain text that keeps its named places. */
@Controller
@RequestMapping("/q/wording")
class WordingController {
  private static final List<Audience> AUDIENCES = List.of(Audience.FOCAL_POINT, Audience.WITH_COPY);

  private final Wordings wordings;
  private final WordingLinks links;
  private final WordingView view;
  private final Requests requests;
  private final RequestPages pages;

  WordingController(
      Wordings wordings,
      WordingLinks links,
      WordingView view,
      Requests requests,
      RequestPages pages) {
    this.wordings = wordings;
    this.links = links;
    this.view = view;
    this.requests = requests;
    this.pages = pages;
  }

  @GetMapping("/{secret}")
  String page(
      @PathVariable String secret,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return edited(secret, form, model)
        .map(
            edited ->
                shown(edited, wordings.open(edited.request(), edited.place()), null, "", model))
        .orElseGet(() -> pages.told("gone", HttpStatus.NOT_FOUND, model, response));
  }

  @PostMapping("/{secret}")
  String save(
      @PathVariable String secret,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!pages.ours(request, form.get("token"))) {
      return pages.told("again", HttpStatus.FORBIDDEN, model, response);
    }
    Optional<Edited> found = edited(secret, form, model);
    if (found.isEmpty()) {
      return pages.told("gone", HttpStatus.NOT_FOUND, model, response);
    }
    Edited edited = found.get();
    if (form.containsKey("back")) {
      wordings.giveBack(edited.place(), edited.editor().officer());
      Wording ours = wordings.ours(edited.request(), edited.place());
      return shown(edited, ours, null, "wording.given-back", model);
    }
    Wording wording =
        new Wording(line(form.getOrDefault("subject", "")), text(form.getOrDefault("body", "")));
    Optional<Fault> fault = wordings.fault(edited.request(), edited.place(), wording);
    if (fault.isPresent()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(edited, wording, fault.get(), "", model);
    }
    wordings.write(edited.place(), wording, edited.editor().officer());
    return shown(edited, wording, null, "wording.saved", model);
  }

  private static String line(String said) {
    return said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String text(String said) {
    return said.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
  }

  /** What somebody edits. */
  record Edited(Editor editor, Request request, Wording.Place place) {}

  private Optional<Edited> edited(String secret, Map<String, String> form, Model model) {
    return links
        .find(secret)
        .flatMap(
            editor ->
                requests
                    .find(editor.request())
                    .map(
                        request ->
                            new Edited(
                                editor,
                                request,
                                place(request, form, RequestPages.words(model).locale()))));
  }

  /** What the form does not say is the reminder to the focal point, in the page's language. */
  private static Wording.Place place(Request request, Map<String, String> form, Locale page) {
    Step step =
        Arrays.stream(Step.values())
            .filter(one -> one.name().equals(form.get("step")))
            .findFirst()
            .orElse(Step.BEFORE);
    Audience audience =
        AUDIENCES.stream()
            .filter(one -> one.name().equals(form.get("audience")))
            .findFirst()
            .orElse(Audience.FOCAL_POINT);
    String said = form.get("language");
    Locale language = said == null ? page : Messages.pageLanguage(Locale.forLanguageTag(said));
    return new Wording.Place(request.number(), step, audience, language);
  }

  private String shown(
      Edited edited, Wording wording, @Nullable Fault fault, String done, Model model) {
    model.addAttribute("steps", Step.values());
    model.addAttribute("audiences", AUDIENCES);
    model.addAttribute("done", done);
    view.show(edited, wording, fault, model);
    return "reminders/wording";
  }
}
