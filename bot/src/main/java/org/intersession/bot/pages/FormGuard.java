package org.intersession.bot.pages;

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
public final class FormGuard {
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}");

  private final SecureRandom random = new SecureRandom();
  private final String cookie;
  private final String path;
  private final boolean secure;

  /**
   * A guard of the forms below a path.
   *
   * @param cookie the name of the cookie
   * @param path where the browser sends the cookie
   * @param secure whether the cookie travels over HTTPS alone
   */
  public FormGuard(String cookie, String path, boolean secure) {
    this.cookie = cookie;
    this.path = path;
    this.secure = secure;
  }

  /** What the form has to repeat; gives the browser its cookie. */
  public String token(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> known = given(request);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    ResponseCookie fresh =
        ResponseCookie.from(cookie, token)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Strict")
            .path(path)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, fresh.toString());
    return token;
  }

  /** Whether a form came from our own page. */
  public boolean ours(HttpServletRequest request, @Nullable String repeated) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    Optional<String> known = given(request);
    return !foreign
        && known.isPresent()
        && repeated != null
        && MessageDigest.isEqual(
            known.get().getBytes(StandardCharsets.US_ASCII),
            repeated.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> given(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(each -> each.getName().equals(cookie))
            .map(Cookie::getValue)
            .filter(value -> VALUE.matcher(value).matches())
            .findFirst();
  }
}
