package org.intersession.bot.commands.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;

/** Numbers, in digits or in words. */
final class Numbers {
  private static final int MOST_IN_WORDS = 100;
  private static final Map<String, Integer> MANY = spelled(MOST_IN_WORDS);
  private static final Map<String, Integer> WORDS = words();

  private Numbers() {}

  static int of(String said) {
    Integer word = WORDS.getOrDefault(said, MANY.get(said));
    return word != null ? word : Integer.parseInt(said);
  }

  /** Numbers of two and more in words, up to a hundred. */
  static String manyPattern() {
    return words(2, MOST_IN_WORDS);
  }

  /** Hours of the day in words. */
  static String hoursPattern() {
    return words(1, 24);
  }

  private static String words(int least, int most) {
    return Alternatives.of(
        MANY.entrySet().stream()
            .filter(word -> word.getValue() >= least && word.getValue() <= most)
            .map(Map.Entry::getKey)
            .toList());
  }

  static String pattern() {
    return "(?:[0-9]{1,4}|" + String.join("|", WORDS.keySet()) + ")";
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new LinkedHashMap<>();
    MANY.forEach(
        (word, number) -> {
          if (number <= 12) {
            words.put(word, number);
          }
        });
    words.put("an", 1);
    words.put("a", 1);
    return words;
  }

  /** Spelled out in the chat's languages, with hyphens and without, and in the feminine. */
  private static Map<String, Integer> spelled(int most) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (Locale locale : Messages.CHAT_LANGUAGES) {
      RuleBasedNumberFormat format =
          new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
      for (int number = 1; number <= most; number++) {
        String word = TextReader.normal(format.format(number)).replace("\u00ad", "");
        words.putIfAbsent(word, number);
        words.putIfAbsent(word.replace('-', ' '), number);
      }
    }
    words.put("une", 1);
    words.put("una", 1);
    words.put("un", 1);
    words.put("a hundred", 100);
    words.put("cien", 100);
    return words;
  }
}
