package org.intersession.bot.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;
import org.jspecify.annotations.Nullable;

/** The sentences of a page in its language. */
public record PageWords(Messages messages, Locale locale) {
  /** In the language that the reader chose, or else in another; in English if we lack it. */
  public static PageWords of(Messages messages, @Nullable String chosen, Locale otherwise) {
    Locale wanted = chosen == null ? otherwise : Locale.forLanguageTag(chosen);
    return new PageWords(messages, Messages.pageLanguage(wanted));
  }

  /** The sentence under a key. */
  public String text(String key) {
    return messages.text(locale, key);
  }

  /** Whether there is a sentence under a key. */
  public boolean has(String key) {
    return messages.has(locale, key);
  }

  /** The sentence under a key about one thing. */
  public String text(String key, String name, Object value) {
    return messages.text(locale, key, Map.of(name, value));
  }

  /** The sentence under a key about two things. */
  public String text(String key, String name, Object value, String other, Object and) {
    return messages.text(locale, key, Map.of(name, value, other, and));
  }

  /** The page's language. */
  public String language() {
    return locale.getLanguage();
  }

  /** From which side the page is read. */
  public String side() {
    return side(language());
  }

  /** From which side a language is read: {@code rtl} or {@code ltr}. */
  public static String side(String language) {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /** All languages in which the page can be read. */
  public List<Locale> languages() {
    return Messages.PAGE_LANGUAGES;
  }

  /** A language's name in the page's language. */
  public String of(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(locale);
  }

  /** A language's name in itself. */
  public String named(Locale language) {
    return language.getDisplayLanguage(language);
  }
}
