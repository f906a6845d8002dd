package org.intersession.bot.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.pages.PageWords;
import org.intersession.bot.pages.PrivateHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What all pages of groups have: their addresses, words and token, and headers that hide them. */
final class GroupPages {
  private static final String PREFIX = "/g";

  private final Messages messages = new Messages("group");
  private final String base;
  private final FormGuard guard;

  GroupPages(URI base) {
    this.base = base.toString().replaceAll("/+$", "");
    guard = new FormGuard("intersession-group", PREFIX, "https".equals(base.getScheme()));
  }

  /** The address of a page that a secret opens. */
  String address(String page, String secret, Locale locale) {
    return base + PREFIX + "/" + page + "/" + secret + "?lang=" + locale.getLanguage();
  }

  /** A text in which no personal link of ours can be opened by whoever reads it. */
  String withoutLinks(String text) {
    return text.replaceAll(Pattern.quote(base) + "/\\S*", "…");
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

  /** A page of one sentence. */
  String told(String key, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("told", words(model).text("told." + key));
    return "people/told";
  }

  static PageWords words(Model model) {
    return (PageWords) Objects.requireNonNull(model.getAttribute("words"));
  }
}
