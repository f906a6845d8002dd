package org.intersession.bot.consultations.parties;

import java.util.List;
import java.util.Locale;

/**
 * A Party or observer of the instrument.
 *
 * @param order its place in the instrument's own order
 * @param region as the instrument names it, or empty
 */
public record Party(
    String code,
    String nameEn,
    String nameFr,
    String nameEs,
    int order,
    String region,
    boolean observer) {
  /** Its name in a language, in English where there is none. */
  public String name(Locale locale) {
    String name =
        switch (locale.getLanguage()) {
          case "fr" -> nameFr;
          case "es" -> nameEs;
          default -> nameEn;
        };
    return name.isEmpty() ? nameEn : name;
  }

  List<String> names() {
    return List.of(nameEn, nameFr, nameEs).stream().filter(name -> !name.isEmpty()).toList();
  }
}
