package org.intersession.bot.waitingroom.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.intersession.bot.messages.Messages;

/** What the officers' pages have in common. */
final class Pages {
  private Pages() {}

  /** Keeps a page private, and what may run in it to our own. */
  static void guard(HttpServletResponse response, String policy) {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
  }

  /** The reader's language, of those in which the secretariat works. */
  static Locale locale(HttpServletRequest request) {
    return Messages.CHAT_LANGUAGES.stream()
        .filter(known -> known.getLanguage().equals(request.getLocale().getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
