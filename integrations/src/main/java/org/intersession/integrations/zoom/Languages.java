package org.intersession.integrations.zoom;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A host's interpretation languages: Zoom's names of them by ISO 639-1 code. */
final class Languages {
  private static final List<String> SYSTEM =
      List.of("en", "zh", "ja", "de", "fr", "ru", "pt", "es", "ko");

  /** Every name of a language, in English, French, Spanish and itself. */
  private static final Map<String, String> CODES = codes();

  private final Map<String, String> names;

  private Languages(Map<String, String> names) {
    this.names = names;
  }

  /** The nine that every host with interpretation has. */
  static Languages ofSystem() {
    Map<String, String> names = new LinkedHashMap<>();
    SYSTEM.forEach(code -> names.put(code, english(code)));
    return new Languages(names);
  }

  /** Those of a host, by its settings; none if interpretation is off. */
  static Languages of(JsonNode settings) {
    JsonNode interpretation = settings.path("in_meeting").path("language_interpretation");
    if (!interpretation.path("enable").asBoolean(false)) {
      return new Languages(Map.of());
    }
    Map<String, String> names = new LinkedHashMap<>();
    if (interpretation.path("languages").isEmpty()) {
      names.putAll(ofSystem().names);
    }
    Stream.of("languages", "custom_languages")
        .flatMap(list -> interpretation.path(list).valueStream())
        .map(name -> name.asString(""))
        .forEach(name -> add(names, name));
    return new Languages(names);
  }

  /** The codes of these languages. */
  Set<String> all() {
    return Set.copyOf(names.keySet());
  }

  /** Zoom's name of a language; the English one where the host has none. */
  String name(String code) {
    return names.getOrDefault(code, english(code));
  }

  private static void add(Map<String, String> names, String name) {
    String code = CODES.get(folded(name));
    if (code != null) {
      names.putIfAbsent(code, name);
    }
  }

  private static String english(String code) {
    return ULocale.getDisplayLanguage(code, ULocale.ENGLISH);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String code : Locale.getISOLanguages()) {
      for (String in : List.of("en", "fr", "es", code)) {
        codes.putIfAbsent(folded(ULocale.getDisplayLanguage(code, in)), code);
      }
    }
    return codes;
  }

  private static String folded(String name) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(name.strip());
  }
}
