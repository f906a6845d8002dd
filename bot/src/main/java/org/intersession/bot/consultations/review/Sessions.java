package org.intersession.bot.consultations.review;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Voice;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Exchanges a personal link for a signed cookie, so that the secret leaves the address bar and
 * nothing is written by a look. The cookie names the link, and dies with it.
 */
public final class Sessions {
  /** The purpose of the links. */
  static final String PURPOSE = "consultation";

  private static final Pattern VALUE =
      Pattern.compile(
          "(\\d{1,18})\\.(|delegate|deputy)\\.([A-Za-z0-9_-]{16})\\.([A-Za-z0-9_-]{43})");

  private final PersonalLinks links;
  private final Persons persons;
  private final Consultations consultations;
  private final Signature signature;
  private final boolean secure;

  Sessions(
      PersonalLinks links,
      Persons persons,
      Consultations consultations,
      Signature signature,
      boolean secure) {
    this.links = links;
    this.persons = persons;
    this.consultations = consultations;
    this.signature = signature;
    this.secure = secure;
  }

  /** The number of the consultation that a secret opens; the browser gets its cookie. */
  Optional<Integer> enter(String secret, HttpServletResponse response) {
    return links
        .find(PURPOSE, secret)
        .map(
            link -> {
              int number = Integer.parseInt(link.subject());
              give(number, link.id(), "", response);
              return number;
            });
  }

  /** From now on the visitor is known as who they said they are; their cookie is a new one. */
  void confirm(Visitor visitor, String as, HttpServletResponse response) {
    String link = visitor.cookie().substring(0, visitor.cookie().indexOf('.'));
    give(visitor.voice().consultation(), Long.parseLong(link), as, response);
  }

  private void give(int number, long link, String as, HttpServletResponse response) {
    String bare = link + "." + as + "." + signature.nonce();
    ResponseCookie cookie =
        ResponseCookie.from(name(number), bare + "." + signature.of(signed(number, bare)))
            .httpOnly(true)
            .secure(secure)
            // A link in a mail leads here from another site, so a strict one would not be shown.
            .sameSite("Lax")
            .path("/c")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Who asks, if their cookie is ours and their link alive. */
  public Optional<Visitor> visitor(HttpServletRequest request, int number) {
    String value = cookie(request, number);
    Matcher form = VALUE.matcher(value == null ? "" : value);
    if (value == null || !form.matches()) {
      return Optional.empty();
    }
    String bare = value.substring(0, value.lastIndexOf('.'));
    if (!signature.holds(signed(number, bare), form.group(4))) {
      return Optional.empty();
    }
    return links
        .alive(Long.parseLong(form.group(1)))
        .filter(link -> link.purpose().equals(PURPOSE))
        .filter(link -> link.subject().equals(Integer.toString(number)))
        .flatMap(link -> visitor(number, link, form.group(2), value));
  }

  /** Whether the link by which a visitor came still lives. */
  public boolean alive(Visitor visitor) {
    String link = visitor.cookie().substring(0, visitor.cookie().indexOf('.'));
    return links.alive(Long.parseLong(link)).isPresent();
  }

  private Optional<Visitor> visitor(int number, PersonalLink link, String as, String value) {
    Long id = link.person();
    String party = link.party();
    if (id == null || party == null) {
      return Optional.empty();
    }
    Optional<Person> person = persons.find(id);
    return person.flatMap(
        known ->
            consultations
                .voice(number, id, party)
                .map(
                    voice ->
                        new Visitor(
                            speaking(voice, as), known.fullName(), locale(known), as, value)));
  }

  /** A deputy prepares; what the Party says to all is released by the person whom it named. */
  private static Voice speaking(Voice voice, String as) {
    boolean releases = voice.releases() && as.equals("delegate");
    return new Voice(voice.consultation(), voice.party(), voice.person(), releases);
  }

  private static Locale locale(Person person) {
    return Messages.pageLanguage(person.language());
  }

  /** What the visitor's forms repeat; another each time, so that pages can be compressed. */
  String token(Visitor visitor) {
    String salt = signature.nonce();
    return salt + "." + signature.of("form:" + salt + ":" + visitor.cookie());
  }

  /** Whether a form came from the visitor's own page. */
  boolean ours(Visitor visitor, HttpServletRequest request, @Nullable String token) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    int dot = token == null ? -1 : token.indexOf('.');
    return !foreign
        && token != null
        && dot > 0
        && signature.holds(
            "form:" + token.substring(0, dot) + ":" + visitor.cookie(), token.substring(dot + 1));
  }

  private static String signed(int number, String bare) {
    return "cookie:" + number + ":" + bare;
  }

  private static String name(int number) {
    return "c-" + number;
  }

  private static @Nullable String cookie(HttpServletRequest request, int number) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Arrays.stream(cookies)
            .filter(one -> one.getName().equals(name(number)))
            .map(Cookie::getValue)
            .findFirst()
            .orElse(null);
  }
}
