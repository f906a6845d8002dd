package org.intersession.bot.meetings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat's rules for choosing a platform, as they stand in {@code
 * platform-advice.properties}.
 *
 * @param order the questions in the order in which they decide
 * @param preference the platform preferred when nothing else decides
 * @param small up to how many people a meeting is small
 * @param smallPreference the platform preferred for small meetings
 */
record AdviceRules(
    List<Criterion> order,
    String preference,
    int small,
    String smallPreference,
    Properties properties) {
  /** A question that the choice of a platform turns on. */
  enum Criterion {
    INSISTENCE,
    CAPACITY,
    COUNTRIES,
    FREE,
    INTERPRETATION,
    REGISTRATION,
    ADMISSION,
    INTERACTION,
    PREFERENCE
  }

  /** The rules of this file, or those that come with the service. */
  static AdviceRules load(@Nullable Path file) {
    try (InputStream in = file == null ? shipped() : Files.newInputStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(reader, file == null ? "platform-advice.properties" : file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the platform advice", e);
    }
  }

  /** The rules that a file holds; {@code name} is said when they cannot be understood. */
  static AdviceRules read(Reader reader, String name) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    List<Criterion> order = words(properties, "order").map(word -> criterion(word, name)).toList();
    if (order.isEmpty()) {
      throw new IllegalArgumentException(name + ": 'order' names no question");
    }
    String preference = properties.getProperty("preference", "").strip();
    return new AdviceRules(
        order,
        preference,
        number(properties, "small", 0, name),
        properties.getProperty("small.preference", preference).strip(),
        properties);
  }

  /** Whether the rules say {@code yes} for this platform. */
  boolean can(String platform, String ability) {
    return "yes".equals(properties.getProperty(platform + "." + ability, "no").strip());
  }

  /** Up to how many people everyone can speak and be seen on this platform. */
  int interactive(String platform) {
    return number(properties, platform + ".interactive", Integer.MAX_VALUE, "platform advice");
  }

  /** The countries (ISO 3166-1) where the platform cannot be reached. */
  Set<String> unavailable(String platform) {
    return words(properties, platform + ".unavailable")
        .map(word -> word.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static InputStream shipped() {
    InputStream in = AdviceRules.class.getResourceAsStream("/platform-advice.properties");
    if (in == null) {
      throw new IllegalStateException("platform-advice.properties is not in the program");
    }
    return in;
  }

  private static java.util.stream.Stream<String> words(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").split("[,\\s]+"))
        .filter(word -> !word.isEmpty());
  }

  private static Criterion criterion(String word, String name) {
    try {
      return Criterion.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + ": 'order' does not know '" + word + "', only " + List.of(Criterion.values()), e);
    }
  }

  private static int number(Properties properties, String key, int otherwise, String name) {
    String said = properties.getProperty(key);
    if (said == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(said.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + ": '" + key + "' is not a number: " + said, e);
    }
  }
}
