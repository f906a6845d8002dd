package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A working group or other body.
 *
 * @param key its stable name in lower case, for example {@code spwg}
 * @param names by language (ISO 639-1)
 * @param aliases acronyms and further names in any language
 * @param languages in which it works, ISO 639-1, the first its main one
 * @param address one address that reaches all
 * @param chat the chat service of its channel
 * @param place the id of its channel there
 */
public record Group(
    int number,
    String key,
    Map<String, String> names,
    Set<String> aliases,
    List<String> languages,
    @Nullable String address,
    @Nullable String chat,
    @Nullable String place) {
  public Group {
    names = Map.copyOf(names);
    aliases = Set.copyOf(aliases);
    languages = List.copyOf(languages);
  }

  /** The name in a language, else the English one, else any, else the key. */
  public String name(Locale locale) {
    String own = names.get(locale.getLanguage());
    return own == null ? names.getOrDefault("en", anyName()) : own;
  }

  private String anyName() {
    return names.entrySet().stream()
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse(key);
  }
}
