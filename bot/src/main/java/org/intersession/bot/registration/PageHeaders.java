package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.intersession.bot.messages.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What every page of the room has: its words, its token, and the headers that keep it private. */
@ControllerAdvice(
    assignableTypes = {
      RegistrationController.class,
      MyRegistrationController.class,
      DecisionController.class,
      ParticipantsController.class
    })
class PageHeaders {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri"
          + " 'none'; frame-ancestors 'none'";

  private final FormGuard guard;
  private final Messages messages = new Messages("registration");

  PageHeaders(FormGuard guard) {
    this.guard = guard;
  }

  @ModelAttribute
  void page(
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    quiet(response);
    model.addAttribute("words", words(language, request));
    model.addAttribute("token", guard.token(request, response));
  }

  /** A file that is larger than any letter of nomination may be. */
  @ExceptionHandler(MultipartException.class)
  ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
    quiet(response);
    ModelAndView page = new ModelAndView("registration/told");
    PageWords words = words(null, request);
    page.addObject("words", words);
    page.addObject("told", words.text("page.too-large"));
    page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
    return page;
  }

  private static void quiet(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
  }

  private PageWords words(@Nullable String language, HttpServletRequest request) {
    Locale asked = language == null ? request.getLocale() : Locale.forLanguageTag(language);
    Locale known =
        Messages.PAGE_LANGUAGES.stream()
            .filter(one -> one.getLanguage().equals(asked.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    return new PageWords(messages, known);
  }
}
