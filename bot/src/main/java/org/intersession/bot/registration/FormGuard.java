package org.intersession.bot.registration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Takes forms from our own pages alone: the form repeats what a cookie says that no other site can
 * read or send along.
 */
final class FormGuard {
  private static final String COOKIE = "intersession-form";
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}");

  private final SecureRandom random = new SecureRandom();
  private final boolean secure;

  FormGuard(boolean secure) {
    this.secure = secure;
  }

  /** What the form has to repeat; gives the browser its cookie. */
  String token(HttpServletRequest request, HttpServletResponse response) {
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
            .path("/r")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return token;
  }

  /** Whether a form came from our own page. */
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
}
