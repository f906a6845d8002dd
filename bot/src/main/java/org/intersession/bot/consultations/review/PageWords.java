package org.intersession.bot.consultations.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;

/** The sentences of a page in its language. */
public record PageWords(Messages messages, Locale locale) {
  /** In a language asked for, or else another. */
  static PageWords of(
      Messages messages, @org.jspecify.annotations.Nullable String asked, Locale otherwise) {
    Locale wanted = asked == null ? otherwise : Locale.forLanguageTag(asked);
    return new PageWords(
        messages,
        Messages.PAGE_LANGUAGES.stream()
            .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH));
  }

  /** The sentence under a key. */
  public String text(String key) {
    return messages.text(locale, key);
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

  /** From which side a language is read. */
  public static String side(String language) {
    return language.equals("ar") ? "rtl" : "ltr";
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
