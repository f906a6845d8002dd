package org.intersession.bot.pages;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a page out of caches, indexes, frames and other sites' logs. */
public final class PrivateHeaders {
  private static final String OUR_OWN =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private PrivateHeaders() {}

  /** For a page that loads nothing but our own files and is framed by nobody. */
  public static void write(HttpServletResponse response) {
    write(response, OUR_OWN);
  }

  /** For a page with a content security policy of its own. */
  public static void write(HttpServletResponse response, String policy) {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
  }

  /** For a file that somebody handed in: to be kept, and never a page of ours. */
  public static void file(HttpServletResponse response, String type, String name, int size) {
    response.setContentType(type);
    response.setContentLength(size);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  }
}
