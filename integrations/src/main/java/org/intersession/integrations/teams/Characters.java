package org.intersession.integrations.teams;

import java.util.stream.Collector;

/** Texts of strangers: without control characters and halves of characters, and not too long. */
final class Characters {
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  static String clean(String text) {
    return text.chars().allMatch(Characters::isPlain) ? text : replaced(text);
  }

  /** Neither a control character nor a half; nearly every text has no other. */
  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F || c > 0x9F && !Character.isSurrogate((char) c);
  }

  private static String replaced(String text) {
    return text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .boxed()
        .collect(
            Collector.of(
                StringBuilder::new,
                StringBuilder::appendCodePoint,
                StringBuilder::append,
                StringBuilder::toString));
  }

  /** At most so many characters, the last of them an ellipsis if something was cut. */
  static String crop(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }
}
