package org.intersession.bot.consultations.parties;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Party or observer of the instrument.
 *
 * @param names by language (ISO 639-1)
 * @param order its place in the instrument's own order
 */
public record Party(
    String code, Map<String, String> names, int order, Region region, boolean observer) {
  private static final String ENGLISH = "en";

  /** Keeps a copy. */
  public Party {
    names = Map.copyOf(names);
  }

  /** Its name in a language, else the English one, else any. */
  public String name(Locale locale) {
    String own = names.get(locale.getLanguage());
    return own == null ? name() : own;
  }

  /** By which the engine knows it: the English name where there is one, else any, else the code. */
  public String name() {
    return names.getOrDefault(
        ENGLISH, names.isEmpty() ? code : new TreeMap<>(names).firstEntry().getValue());
  }

  /**
   * Of which the Party is one.
   *
   * @param name as the instrument's list has it, or empty
   * @param names by language (ISO 639-1), where the list says them
   */
  public record Region(String name, Map<String, String> names) {
    /** Of those that are in none. */
    public static final Region NONE = new Region("", Map.of());

    /** Keeps a copy. */
    public Region {
      names = Map.copyOf(names);
    }

    /** Its name in a language, else as the list has it. */
    public String name(Locale locale) {
      return names.getOrDefault(locale.getLanguage(), name);
    }
  }
}
