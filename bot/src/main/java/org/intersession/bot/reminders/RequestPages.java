package org.intersession.bot.reminders;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intersession.bot.messages.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;

/**
 * What all pages of the room have: their words, their token, and headers that keep them private.
 */
final class RequestPages {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action"
          + " 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String COOKIE = "intersession-answer";
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}");

  private final Messages messages = new Messages("reminders");
  private final SecureRandom random = new SecureRandom();
  private final boolean secure;

  RequestPages(boolean secure) {
    this.secure = secure;
  }

  void open(
      @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("words", new PageSentences(messages, locale(language, request)));
    model.addAttribute("token", token(request, response));
  }

  /** Whether a form came from our own page: it repeats what a cookie says. */
  boolean ours(HttpServletRequest request, @Nullable String repeated) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    Optional<String> known = cookie(request);
    return !foreign
        && known.isPresent()
        && repeated != null
        && MessageDigest.isEqual(
            known.get().getBytes(StandardCharsets.US_ASCII),
            repeated.getBytes(StandardCharsets.UTF_8));
  }

  String told(String key, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("told", words(model).text("page." + key));
    return "reminders/told";
  }

  static PageSentences words(Model model) {
    return (PageSentences) java.util.Objects.requireNonNull(model.getAttribute("words"));
  }

  private String token(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> known = cookie(request);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, token)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Strict")
            .path("/q")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return token;
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .filter(value -> VALUE.matcher(value).matches())
            .findFirst();
  }

  private static Locale locale(@Nullable String language, HttpServletRequest request) {
    Locale asked = language == null ? request.getLocale() : Locale.forLanguageTag(language);
    return Messages.PAGE_LANGUAGES.stream()
        .filter(known -> known.getLanguage().equals(asked.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
