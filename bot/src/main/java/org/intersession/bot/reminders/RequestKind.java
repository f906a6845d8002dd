package org.intersession.bot.reminders;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** What is asked for, as far as the title says it. */
enum RequestKind {
  REPORT,
  NOMINATION,
  COMMENTS,
  REGISTRATION,
  RSVP,
  /** A form of a few questions; a title alone makes none. */
  SURVEY,
  OTHER;

  private static final Properties WORDS = load();

  /** The words by which this kind is known, in the chat's languages. */
  List<String> words() {
    return List.of(WORDS.getProperty(name(), "").split(" "));
  }

  /** The key by which a line names the Parties that have not answered a request of this kind. */
  String withoutKey() {
    return "without:" + name();
  }

  /** The first kind of which a word stands in a title. */
  static RequestKind of(String title) {
    List<String> said = List.of(plain(title).split("[^\\p{L}]+"));
    return Arrays.stream(values())
        .filter(kind -> kind != SURVEY)
        .filter(kind -> kind.words().stream().anyMatch(said::contains))
        .findFirst()
        .orElse(OTHER);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = RequestKind.class.getResourceAsStream("kinds.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing kinds.properties");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read kinds.properties", e);
    }
  }
}
