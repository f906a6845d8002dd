package org.intersession.bot.waitingroom;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese in the older romanisation, told from pinyin. */
final class WadeGiles {
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:(?:zh|ch|sh|r)(?!i[aenou])|[jqx](?=[iu])|[bpmfdtnlgkhzcsyw])?"
              + "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie"
              + "|iu|ua|uo|ui|ue|er|a|o|e|i|u|v)"
              + "(?=$|[bpmfdtnlgkhjqxzcsyrwaeo])");

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("zi", "tzu"),
          Map.entry("ci", "tzu"),
          Map.entry("si", "szu"),
          Map.entry("zhi", "chih"),
          Map.entry("chi", "chih"),
          Map.entry("shi", "shih"),
          Map.entry("ri", "jih"),
          Map.entry("yi", "i"),
          Map.entry("you", "yu"),
          Map.entry("ye", "yeh"),
          Map.entry("yan", "yen"),
          Map.entry("ge", "ko"),
          Map.entry("ke", "ko"),
          Map.entry("he", "ho"),
          Map.entry("er", "erh"),
          Map.entry("gui", "kuei"),
          Map.entry("kui", "kuei"),
          Map.entry("guo", "kuo"));

  private static final Map<String, String> INITIALS =
      Map.ofEntries(
          Map.entry("zh", "ch"),
          Map.entry("j", "ch"),
          Map.entry("q", "ch"),
          Map.entry("x", "hs"),
          Map.entry("z", "ts"),
          Map.entry("c", "ts"),
          Map.entry("b", "p"),
          Map.entry("d", "t"),
          Map.entry("g", "k"),
          Map.entry("r", "j"));

  private WadeGiles() {}

  /** The pinyin word in Wade-Giles without its apostrophes, or "" if it is no pinyin. */
  static String of(String pinyin) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    Matcher matcher = SYLLABLE.matcher(pinyin);
    while (at < pinyin.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        return "";
      }
      out.append(syllable(matcher.group()));
      at = matcher.end();
    }
    return out.toString();
  }

  static boolean isPinyin(String word) {
    return !of(word).isEmpty();
  }

  private static String syllable(String pinyin) {
    String whole = WHOLE.get(pinyin);
    if (whole != null) {
      return whole;
    }
    String initial = initialOf(pinyin);
    String rest = pinyin.substring(initial.length());
    return INITIALS.getOrDefault(initial, initial) + ending(initial, rest);
  }

  private static String initialOf(String pinyin) {
    if (pinyin.startsWith("zh") || pinyin.startsWith("ch") || pinyin.startsWith("sh")) {
      return pinyin.substring(0, 2);
    }
    return "aeo".indexOf(pinyin.charAt(0)) >= 0 ? "" : pinyin.substring(0, 1);
  }

  private static String ending(String initial, String rest) {
    return switch (rest) {
      case "ong" -> "ung";
      case "iong" -> "iung";
      case "ian" -> "ien";
      case "ie" -> "ieh";
      case "ue" -> "ueh";
      case "uo" -> initial.equals("sh") ? "uo" : "o";
      default -> rest;
    };
  }
}
