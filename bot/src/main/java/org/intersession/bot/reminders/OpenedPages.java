package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives every page of the room what it has in common, in the language that its reader chose. */
@ControllerAdvice(
    assignableTypes = {
      AnswerController.class,
      ChairController.class,
      StopController.class,
      SurveyController.class,
      ResultController.class,
      WordingController.class,
      WallController.class
    })
class OpenedPages {
  private final RequestPages pages;

  OpenedPages(RequestPages pages) {
    this.pages = pages;
  }

  @ModelAttribute
  void page(
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    pages.open(language, request, response, model);
  }
}
