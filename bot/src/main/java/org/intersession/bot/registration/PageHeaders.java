package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.pages.PageWords;
import org.intersession.bot.pages.PrivateHeaders;
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
    PrivateHeaders.write(response);
    model.addAttribute("words", PageWords.of(messages, language, request.getLocale()));
    model.addAttribute("token", guard.token(request, response));
  }

  /** A file that is larger than any letter of nomination may be. */
  @ExceptionHandler(MultipartException.class)
  ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
    PrivateHeaders.write(response);
    ModelAndView page = new ModelAndView("registration/told");
    PageWords words = PageWords.of(messages, null, request.getLocale());
    page.addObject("words", words);
    page.addObject("told", words.text("page.too-large"));
    page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
    return page;
  }
}
