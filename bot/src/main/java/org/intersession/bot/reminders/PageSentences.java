package org.intersession.bot.reminders;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;

/** The sentences of a page in its language; public, since the templates read it. */
public record PageSentences(Messages messages, Locale locale) {
  /** The sentence under a key. */
  public String text(String key) {
    return messages.text(locale, key);
  }

  /** The sentence under a key about one thing. */
  public String text(String key, String name, Object value) {
    return messages.text(locale, key, Map.of(name, value));
  }

  /** The page's language. */
  public String language() {
    return locale.getLanguage();
  }

  /** From which side the page is read. */
  public String side() {
    return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
  }

  /** All languages in which the page can be read. */
  public List<Locale> languages() {
    return Messages.PAGE_LANGUAGES;
  }

  /** A language's name in itself. */
  public String named(Locale language) {
    return language.getDisplayLanguage(language);
  }
}
