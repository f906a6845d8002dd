package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.pages.PageWords;
import org.intersession.bot.pages.PrivateHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * What all pages of the room have: their words, their token, and headers that keep them private.
 */
final class RequestPages {
  private final Messages messages = new Messages("reminders");
  private final FormGuard guard;

  RequestPages(FormGuard guard) {
    this.guard = guard;
  }

  void open(
      @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PrivateHeaders.write(response);
    model.addAttribute("words", PageWords.of(messages, language, request.getLocale()));
    model.addAttribute("token", guard.token(request, response));
  }

  /** Whether a form came from our own page: it repeats what a cookie says. */
  boolean ours(HttpServletRequest request, @Nullable String repeated) {
    return guard.ours(request, repeated);
  }

  String told(String key, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("told", words(model).text("page." + key));
    return "reminders/told";
  }

  static PageWords words(Model model) {
    return (PageWords) Objects.requireNonNull(model.getAttribute("words"));
  }
}
