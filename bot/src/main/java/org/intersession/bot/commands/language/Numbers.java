package org.intersession.bot.commands.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small numbers, in digits or in words. */
final class Numbers {
  private static final Map<String, Integer> WORDS = words();

  private Numbers() {}

  static int of(String said) {
    Integer word = WORDS.get(said);
    return word != null ? word : Integer.parseInt(said);
  }

  static String pattern() {
    return "(?:[0-9]{1,4}|" + String.join("|", WORDS.keySet()) + ")";
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new LinkedHashMap<>();
    com.ibm.icu.text.RuleBasedNumberFormat format;
    for (java.util.Locale locale : org.intersession.bot.messages.Messages.CHAT_LANGUAGES) {
      format =
          new com.ibm.icu.text.RuleBasedNumberFormat(
              locale, com.ibm.icu.text.RuleBasedNumberFormat.SPELLOUT);
      for (int number = 1; number <= 12; number++) {
        words.putIfAbsent(TextReader.normal(format.format(number)), number);
      }
    }
    words.put("une", 1);
    words.put("una", 1);
    words.put("un", 1);
    words.put("an", 1);
    words.put("a", 1);
    return words;
  }
}
