package org.intersession.bot.people;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.pages.RoomPages;

/** What all pages of groups have in common, and their addresses. */
final class GroupPages extends RoomPages {
  private static final String PREFIX = "/g";

  private final String base;

  GroupPages(URI base) {
    super(
        "group",
        "people",
        "told.",
        new FormGuard("intersession-group", PREFIX, "https".equals(base.getScheme())));
    this.base = base.toString().replaceAll("/+$", "");
  }

  /** The address of a page that a secret opens. */
  String address(String page, String secret, Locale locale) {
    return base + PREFIX + "/" + page + "/" + secret + "?lang=" + locale.getLanguage();
  }

  /** A text in which no personal link of ours can be opened by whoever reads it. */
  String withoutLinks(String text) {
    return text.replaceAll(Pattern.quote(base) + "/\\S*", "…");
  }
}
