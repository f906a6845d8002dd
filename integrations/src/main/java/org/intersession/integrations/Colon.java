package org.intersession.integrations;

import java.util.Locale;

/** The colon between a name and its value, as each language writes it. */
final class Colon {
  private Colon() {}

  static String of(Locale locale) {
    return locale.getLanguage().equals("fr") ? "\u202f: " : ": ";
  }
}
