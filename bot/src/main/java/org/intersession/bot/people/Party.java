package org.intersession.bot.people;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A Party of the instrument (also the EU and such) or an observer, as the instrument's own list has
 * it.
 *
 * @param code the list's own code, unique and stable
 * @param region as the list names it; empty for those of none
 * @param order the place in the list of participants
 * @param names by language (ISO 639-1)
 * @param aliases further names, codes and acronyms in any language
 */
public record Party(
    String code,
    Kind kind,
    String region,
    int order,
    Map<String, String> names,
    Set<String> aliases) {
  public Party {
    names = Map.copyOf(names);
    aliases = Set.copyOf(aliases);
    if (code.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("a Party needs a code and a name: " + code);
    }
  }

  /** What kind of member of the instrument's family it is. */
  public enum Kind {
    PARTY,
    /** An organisation. */
    OBSERVER,
    /** Indigenous peoples and local communities. */
    COMMUNITY
  }

  /** The name in a language, else the English one, else any. */
  public String name(Locale locale) {
    String own = names.get(locale.getLanguage());
    if (own != null) {
      return own;
    }
    return names.getOrDefault(
        "en", names.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue());
  }

  /** Whether it is a Party and no observer. */
  public boolean party() {
    return kind == Kind.PARTY;
  }
}
