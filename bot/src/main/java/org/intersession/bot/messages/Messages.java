package org.intersession.bot.messages;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one room in every language, as ICU message patterns with named arguments, from
 * {@code messages/<room>_<language>.properties} (UTF-8).
 */
public final class Messages {
  /** The languages in which the bot answers in the chat. */
  public static final List<Locale> CHAT_LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"));

  /** The languages of pages and mails for delegates: the six of the United Nations. */
  public static final List<Locale> PAGE_LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.FRENCH,
          Locale.forLanguageTag("es"),
          Locale.forLanguageTag("ar"),
          Locale.forLanguageTag("zh"),
          Locale.forLanguageTag("ru"));

  /** The language of a page for a reader of {@code wanted}: that one if we have it, or English. */
  public static Locale pageLanguage(@Nullable Locale wanted) {
    return known(PAGE_LANGUAGES, wanted);
  }

  /**
   * The language of the chat for a speaker of {@code wanted}: that one if we have it, or English.
   */
  public static Locale chatLanguage(@Nullable Locale wanted) {
    return known(CHAT_LANGUAGES, wanted);
  }

  private static Locale known(List<Locale> languages, @Nullable Locale wanted) {
    return languages.stream()
        .filter(known -> wanted != null && known.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private final String room;
  private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  /** The sentences of a room. */
  public Messages(String room) {
    this.room = room;
  }

  /**
   * The sentence under a key, in the language of {@code locale}, or in English where the room has
   * none in that language.
   *
   * @throws IllegalArgumentException when the room has no such sentence
   */
  public String text(Locale locale, String key, Map<String, ?> arguments) {
    String language = languageFor(locale);
    MessageFormat format =
        formats.computeIfAbsent(
            language + ' ' + key,
            id -> {
              String pattern = properties(language).getProperty(key);
              if (pattern == null) {
                throw new IllegalArgumentException(
                    "no sentence '" + key + "' in messages/" + room + "_" + language);
              }
              return new MessageFormat(pattern, Locale.forLanguageTag(language));
            });
    // An ICU format keeps a parse position of its own and is not safe to share while it formats.
    return ((MessageFormat) format.clone()).format(arguments);
  }

  /** The sentence under a key that has no arguments. */
  public String text(Locale locale, String key) {
    return plain.computeIfAbsent(
        languageFor(locale) + ' ' + key, id -> text(locale, key, Map.of()));
  }

  /** Several phrases as one, by the room's sentence {@code joined}. */
  public String joined(Locale locale, List<String> phrases) {
    return phrases.stream()
        .reduce((first, second) -> text(locale, "joined", Map.of("first", first, "second", second)))
        .orElse("");
  }

  /** Whether the room has this sentence. */
  public boolean has(Locale locale, String key) {
    return properties(languageFor(locale)).containsKey(key);
  }

  /** The pattern under a key in exactly this language. */
  String pattern(Locale locale, String key) {
    return properties(locale.getLanguage()).getProperty(key, "");
  }

  /** Every key of the room in a language. */
  public Set<String> keys(Locale locale) {
    return new TreeSet<>(properties(locale.getLanguage()).stringPropertyNames());
  }

  private String languageFor(Locale locale) {
    return properties(locale.getLanguage()).isEmpty() ? "en" : locale.getLanguage();
  }

  private Properties properties(String language) {
    return byLanguage.computeIfAbsent(language, this::load);
  }

  private Properties load(String language) {
    Properties properties = new Properties();
    String name = "/messages/" + room + "_" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return properties;
  }
}
