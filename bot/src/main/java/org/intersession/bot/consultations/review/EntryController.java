package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door: a personal link becomes a cookie and a clean address; then the visitor says who. */
@Controller
class EntryController {
  private final Sessions sessions;
  private final Guesses guesses;
  private final Messages messages = new Messages("consultation");

  EntryController(Sessions sessions, Guesses guesses) {
    this.sessions = sessions;
    this.guesses = guesses;
  }

  /** Wrong, expired and revoked links, and those of who was shut out, all look alike. */
  @GetMapping("/c/in/{secret}")
  String enter(
      @PathVariable String secret,
      @RequestParam(name = "to", defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Integer> number = guesses.behind(request, () -> sessions.enter(secret, response));
    if (number.isPresent()) {
      return "redirect:/c/" + number.get() + (to.equals("drop") ? "/drop" : "");
    }
    return told("gone", HttpStatus.NOT_FOUND, request.getLocale(), model, response);
  }

  @PostMapping("/c/{number:\\d{1,9}}/who")
  String confirm(
      @PathVariable int number,
      @RequestParam(name = "token", required = false) @Nullable String token,
      @RequestParam(name = "as", defaultValue = "") String as,
      @RequestParam(name = "lang", defaultValue = "") String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Visitor> visitor = sessions.visitor(request, number);
    boolean known = as.equals("delegate") || as.equals("deputy");
    if (visitor.isEmpty() || !known || !sessions.ours(visitor.get(), request, token)) {
      return told("again", HttpStatus.FORBIDDEN, request.getLocale(), model, response);
    }
    sessions.confirm(visitor.get(), as, response);
    return "redirect:/c/" + number + Asked.language(language);
  }

  private String told(
      String key, HttpStatus status, Locale locale, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    PageWords words = PageWords.of(messages, null, locale);
    model.addAttribute("words", words);
    model.addAttribute("told", words.text("page." + key));
    return "consultation/told";
  }
}
