package org.intersession.integrations.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.intersession.integrations.ColumnMapping;
import org.intersession.integrations.ColumnMapping.Column;

/** Recognises what a column holds by its heading, in six languages. */
final class Headings {
  private static final int LONGEST = 80;
  private static final Map<String, Column> WORDS = load();

  private Headings() {}

  /** What the columns under these headings hold. */
  static ColumnMapping of(List<String> headings) {
    return new ColumnMapping(headings.stream().map(Headings::column).toList());
  }

  /** What the column under a heading holds: the whole heading, else its longest known beginning. */
  static Column column(String heading) {
    if (heading.length() > LONGEST) {
      return Column.OTHER;
    }
    String words = plain(heading);
    while (!words.isEmpty()) {
      Column known = WORDS.get(words);
      if (known != null) {
        return known;
      }
      words = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
    }
    return bilingual(heading);
  }

  /**
   * A heading in two languages, such as "Comments / Commentaires", or with a remark in brackets.
   */
  private static Column bilingual(String heading) {
    String[] parts = heading.split("[/\\n(|–—:]", 6);
    for (String part : parts) {
      Column known = WORDS.get(plain(part));
      if (known != null) {
        return known;
      }
    }
    return Column.OTHER;
  }

  private static String plain(String heading) {
    String letters = Normalizer.normalize(heading, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return letters
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\((?:s|es|e|x)\\)", "")
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }

  private static Map<String, Column> load() {
    Properties lists = new Properties();
    try (InputStream in = Headings.class.getResourceAsStream("headings.properties")) {
      if (in == null) {
        throw new IllegalStateException("headings.properties is missing");
      }
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    Map<String, Column> words = new HashMap<>();
    for (Column column : Column.values()) {
      for (String heading : lists.getProperty(column.name(), "").split("\\|")) {
        words.putIfAbsent(plain(heading), column);
      }
    }
    words.remove("");
    return words;
  }
}
