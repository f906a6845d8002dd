package org.intersession.bot.commands.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Fixed phrases with their values, from {@code phrases.properties}. */
final class PhraseBook {
  /**
   * A value and how it is said.
   *
   * @param words one plain wording, for those who nearly said it
   */
  record Entry(String slot, String value, Phrasing phrasing, List<String> words) {}

  private static final Pattern TOKEN = Pattern.compile("\\[[^\\]]*](?= |$)|\\([^)]*\\)|[^ ]+");
  static final List<Entry> ENTRIES = load();

  private PhraseBook() {}

  private static List<Entry> load() {
    Properties properties = new Properties();
    try (InputStream in = PhraseBook.class.getResourceAsStream("phrases.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing phrases.properties");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read phrases.properties", e);
    }
    return properties.stringPropertyNames().stream()
        .sorted()
        .map(key -> entry(key, properties.getProperty(key)))
        .toList();
  }

  private static Entry entry(String key, String line) {
    List<String> patterns = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String phrase : line.split(" \\| ")) {
      patterns.add(pattern(phrase.strip()));
      words.add(plain(phrase.strip()));
    }
    int dot = key.indexOf('.');
    return new Entry(
        key.substring(0, dot),
        key.substring(dot + 1),
        Phrasing.of(patterns.toArray(String[]::new)),
        List.copyOf(words));
  }

  /** Words in brackets may be left out, with the blank beside them. */
  private static String pattern(String phrase) {
    StringBuilder pattern = new StringBuilder();
    boolean begun = false;
    for (String word : TOKEN.matcher(phrase).results().map(MatchResult::group).toList()) {
      if (!word.startsWith("[")) {
        pattern.append(begun ? " ?" : "").append(word.replaceAll("\\[(.*)]", "(?:$1)?"));
        begun = true;
      } else if (begun) {
        pattern.append("(?: ?(?:").append(word, 1, word.length() - 1).append("))?");
      } else {
        pattern.append("(?:(?:").append(word, 1, word.length() - 1).append(") )?");
      }
    }
    return pattern.toString();
  }

  private static String plain(String phrase) {
    return phrase.replaceAll("\\[[^\\]]*] ?", "").replaceAll("\\(([^|)]*)[^)]*\\)", "$1").strip();
  }
}
