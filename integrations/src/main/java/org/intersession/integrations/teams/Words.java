package org.intersession.integrations.teams;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/** The few sentences that the door itself says, in the languages of the chat. */
final class Words {
  private static final Map<String, Properties> BY_LANGUAGE =
      List.of("en", "fr", "es").stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Words::load));

  private Words() {}

  static String text(Locale locale, String key) {
    return text(locale, key, Map.of());
  }

  static String text(Locale locale, String key, Map<String, ?> arguments) {
    String language = BY_LANGUAGE.containsKey(locale.getLanguage()) ? locale.getLanguage() : "en";
    String pattern = BY_LANGUAGE.getOrDefault(language, new Properties()).getProperty(key);
    return new MessageFormat(pattern, Locale.forLanguageTag(language)).format(arguments);
  }

  private static Properties load(String language) {
    String name = "/messages/teams_" + language + ".properties";
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
