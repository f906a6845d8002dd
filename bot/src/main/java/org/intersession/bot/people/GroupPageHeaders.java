package org.intersession.bot.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.support.BindingAwareModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Opens every page of groups. */
@ControllerAdvice(
    assignableTypes = {
      ConsentController.class,
      ProposalController.class,
      GroupChangesController.class
    })
class GroupPageHeaders {
  private final GroupPages pages;

  GroupPageHeaders(GroupPages pages) {
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

  /** A file that is larger than any letter may be. */
  @ExceptionHandler(MultipartException.class)
  ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
    ModelAndView page = new ModelAndView();
    Model model = new BindingAwareModelMap();
    pages.open(null, request, response, model);
    page.setViewName(pages.told("too-large", HttpStatus.CONTENT_TOO_LARGE, model, response));
    page.addAllObjects(model.asMap());
    page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
    return page;
  }
}
