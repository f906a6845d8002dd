package org.intersession.bot.commands.language;

import com.ibm.icu.text.LocaleDisplayNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.bot.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Languages by their names in the chat's languages (CLDR) and by their two-letter codes. */
final class Languages {
  private static final Map<String, String> BY_NAME = names();

  /** Codes that are little words of the chat's languages, so never meant by themselves. */
  private static final Set<String> LITTLE_WORDS =
      Set.of(
          "no", "is", "to", "as", "am", "or", "so", "my", "be", "he", "la", "lo", "se", "su", "te",
          "ti", "tu", "ya", "mi", "an", "ne", "ni", "os", "sa", "si", "id", "ho", "ha", "un", "ie",
          "et", "el", "ta", "ay");

  private static final Set<String> CODES =
      BY_NAME.values().stream()
          .filter(code -> !LITTLE_WORDS.contains(code))
          .collect(Collectors.toSet());

  static final String NAME =
      "(?:(?:l'|le |el |del |the )?" + Alternatives.of(BY_NAME.keySet()) + ")";

  static final String CODE = "(?:" + Alternatives.of(CODES) + "(?![\\p{L}\\p{N}']))";

  static final String JOIN =
      "(?:(?: ?, ?| ?/ ?| ?\\+ ?| ?- ?| ?& ?| )(?:(?:and|et|y|e|to|into|vers|hacia|a|al|en|in|de|du|d'|from)(?: |(?<=')))*)";

  private static final String WHOLE = "(?<![\\p{L}\\p{N}])";
  private static final Pattern WORD = Pattern.compile(WHOLE + NAME + "(?![\\p{L}])");
  private static final Pattern CODE_WORD = Pattern.compile(WHOLE + CODE);

  private Languages() {}

  static Set<String> allNames() {
    return BY_NAME.keySet();
  }

  /** The code of a language's name in normal form. */
  static @Nullable String code(String name) {
    return BY_NAME.get(name);
  }

  /** The codes of a list of names, in order, each once. */
  static List<String> named(String list) {
    Set<String> codes = new LinkedHashSet<>();
    Matcher word = WORD.matcher(list);
    while (word.find()) {
      String name = word.group().replaceFirst("^(?:l'|le |el |del |the )", "");
      codes.add(BY_NAME.getOrDefault(name, name));
    }
    return List.copyOf(codes);
  }

  /** The codes of a list of codes, in order, each once. */
  static List<String> coded(String list) {
    Set<String> codes = new LinkedHashSet<>();
    Matcher word = CODE_WORD.matcher(list);
    while (word.find()) {
      codes.add(word.group());
    }
    return List.copyOf(codes);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Locale locale : Messages.CHAT_LANGUAGES) {
      LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> !Set.of("iw", "in", "ji", "sh", "mo", "tl").contains(code))
          .forEach(
              code -> {
                String name = display.languageDisplayName(code);
                if (name != null && !name.equals(code)) {
                  names.putIfAbsent(TextReader.normal(name), code);
                }
              });
    }
    names.put("castellano", "es");
    names.put("castillan", "es");
    names.put("castilian", "es");
    names.put("mandarin", "zh");
    names.put("farsi", "fa");
    names.remove("interlingue");
    return names;
  }
}
