package org.intersession.bot.consultations.merge;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a comment, if it is one of the six official ones and the text leaves no doubt.
 * Arabic, Chinese and Russian are told by their letters, the others by the small words that only
 * one of them has. The libraries for this know a hundred languages, which makes short comments in
 * six of them less certain, and weigh more than the rest of the reader.
 */
final class Languages {
  private static final int FEWEST = 2;
  private static final int TIMES = 3;

  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.of(
          "en",
          words(
              "the of and to is are be this that which should shall with for not as by we it"
                  + " from at was were will would has have been its their there on"),
          "fr",
          words(
              "le les des du et est sont cette ce dans pour par avec ne pas nous il elle devrait"
                  + " être aux au sur qui une ou où ces leur plus afin doit"),
          "es",
          words(
              "el los las del y es son esta este en para por con no se que debería ser al una lo"
                  + " como su sus más o pero debe entre sobre"));

  private static final Map<UnicodeScript, String> SCRIPTS =
      new EnumMap<>(
          Map.of(
              UnicodeScript.ARABIC, "ar", UnicodeScript.HAN, "zh", UnicodeScript.CYRILLIC, "ru"));

  /** Letters that a language does not have, but a neighbour of it with the same small words. */
  private static final Map<String, String> STRANGE =
      Map.of(
          "es", "ãõçàèêâôûœ",
          "fr", "ñãõßäåø",
          "ru", "іїєґўјљњћђџѓќѕқңғүұәө",
          "ar", "پچژگکیےٹڈںھۆێە",
          "zh", "");

  private Languages() {}

  /** A language tag, or empty where it is not certain. */
  static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    UnicodeScript script = script(lower);
    String language =
        script == UnicodeScript.LATIN ? bySmallWords(lower) : SCRIPTS.getOrDefault(script, "");
    String strange = STRANGE.getOrDefault(language, "");
    boolean other =
        lower.chars().anyMatch(letter -> strange.indexOf(letter) >= 0)
            || has(lower, UnicodeScript.HIRAGANA)
            || has(lower, UnicodeScript.KATAKANA);
    return other ? "" : language;
  }

  private static boolean has(String text, UnicodeScript script) {
    return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
  }

  /** The script of most letters; an ideogram counts as the word that it is. */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .forEach(script -> counts.merge(script, script == UnicodeScript.HAN ? 3 : 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  private static String bySmallWords(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : text.split("[^\\p{L}]+")) {
      SMALL_WORDS.forEach(
          (language, words) -> {
            if (words.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > most) {
        second = most;
        most = each.getValue();
        best = each.getKey();
      } else {
        second = Math.max(second, each.getValue());
      }
    }
    return most >= FEWEST && most >= TIMES * second ? best : "";
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ")));
  }
}
