package org.intersession.bot.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the regions of the list are called, by region and language; with {@code |} between several,
 * of which the first is shown and all are understood.
 */
record RegionNames(Map<String, Map<String, String>> byRegion) {
  RegionNames {
    byRegion = Map.copyOf(byRegion);
  }

  /** The name in a language, else as it stands at the Parties. */
  String name(String region, Locale locale) {
    String said = of(region).get(locale.getLanguage());
    return said == null ? region : parts(said).get(0);
  }

  /** All its names. */
  Set<String> all(String region) {
    Set<String> names = new HashSet<>();
    of(region).values().forEach(said -> names.addAll(parts(said)));
    names.add(region);
    return names;
  }

  private static List<String> parts(String said) {
    return Arrays.stream(said.split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private Map<String, String> of(String region) {
    return Objects.requireNonNullElse(byRegion.get(region), Map.of());
  }

  /** Collects the names as the rows of a list say them. */
  static final class Said {
    private final Map<String, Map<String, String>> byRegion = new HashMap<>();

    /** Whether it agrees with what was said before. */
    boolean add(String region, String language, String name) {
      String before =
          byRegion.computeIfAbsent(region, any -> new HashMap<>()).putIfAbsent(language, name);
      return before == null || before.equals(name);
    }

    RegionNames names() {
      return new RegionNames(byRegion);
    }
  }
}
