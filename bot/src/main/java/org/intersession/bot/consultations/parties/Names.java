package org.intersession.bot.consultations.parties;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared. */
final class Names {
  private Names() {}

  /** Words in lower case without accents, separated by one space. */
  static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return apart.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
