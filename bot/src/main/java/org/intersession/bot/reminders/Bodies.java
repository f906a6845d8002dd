package org.intersession.bot.reminders;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.registration.GuestBook;

/** Whom the codes in requests mean: the instrument's list, and bodies that are not on it. */
final class Bodies {
  private static final String NAMELESS = "–";

  private final Parties parties;
  private final GuestBook book;

  Bodies(Parties parties, GuestBook book) {
    this.parties = parties;
    this.book = book;
  }

  /** Whom a code means; one that is on the list no more stands for itself. */
  Party of(String code) {
    return parties.byCode(code).orElseGet(() -> unlisted(code, name(code)));
  }

  String name(String code, Locale locale) {
    return of(code).name(locale);
  }

  /** A body that is not on the list, as somebody wrote it. */
  static Party unlisted(String code, String name) {
    Map<String, String> names = Map.of("en", name.isBlank() ? NAMELESS : name);
    return new Party(code, Party.Kind.OBSERVER, "", Integer.MAX_VALUE, names, Set.of());
  }

  private String name(String code) {
    return code.startsWith(Guest.UNLISTED)
        ? book.find(Long.parseLong(code.substring(1))).map(GuestBook.Entry::body).orElse(NAMELESS)
        : code;
  }
}
