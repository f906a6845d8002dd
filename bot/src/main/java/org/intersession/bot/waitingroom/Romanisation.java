package org.intersession.bot.waitingroom;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys by which two different spellings in Latin letters are told to be two romanisations of
 * one name: surely (the rules of one culture, on names that bear its mark) or perhaps.
 */
record Romanisation(
    String name,
    String coarse,
    String gaelic,
    String servant,
    boolean slavicMark,
    String english,
    String french,
    String german,
    String arabic,
    String greek,
    String japanese,
    String korean,
    String wadeGiles,
    String umlaut) {
  private static final Pattern SLAVIC_MARK =
      Pattern.compile(
          ".{2,}(?:[oe](?:v|ff|w)(?:a|s?k[yi]|skaya|skaia)?|ski|sky|skiy|skij|skyi|skaya|skaia"
              + "|enko|itch|itsch|vich|dze|shvili|chvili|yan|ian)");
  private static final int SHORTEST = 5;
  private static final Rewriting UMLAUT = Rewriting.of("(?<=[nl])(?:v|yu)$", "v");
  private static final Rewriting COARSE =
      Rewriting.of(
          "ph", "f",
          "tsch|tch|sch|sh|ch|zh|tz|ts|cz", "s",
          "ck|kh|q|c|x", "k",
          "th", "t",
          "dh", "d",
          "dj|gh|j", "g",
          "ou|oo|o", "u",
          "ee|ei|ie|y", "i",
          "w", "v",
          "z", "s",
          "h", "",
          "(.)\\1+", "$1",
          "(?<=.{3})e$", "");
  private static final Rewriting ARABIC =
      Rewriting.of(
          "ou|oo|o", "u",
          "ee|iy", "i",
          "ei|ay|ey", "ai",
          "dj", "j",
          "ph", "f",
          "q", "k",
          "gu(?=[ie])", "g",
          "y", "i",
          // Amine is Amin, but Jeanne is not Jean
          "(?<=[^nmdl][nmdl])e$", "",
          "(.)\\1+", "$1",
          "(?<=[a])h$", "");
  private static final Rewriting GREEK =
      Rewriting.of(
          "ou", "u",
          "ph", "f",
          "kh|ch", "h",
          "ei|oi|y", "i",
          "ks", "x",
          "(.)\\1+", "$1");
  private static final Rewriting JAPANESE =
      Rewriting.of(
          "ou|oo|oh(?![aeiou])", "o",
          "uu", "u",
          "si", "shi",
          "ti", "chi",
          "tu", "tsu",
          "(?<![sc])hu", "fu",
          "zi", "ji",
          "sy", "sh",
          "ty", "ch",
          "[zj]y", "j",
          "m(?=[bp])", "n");
  private static final Rewriting KOREAN =
      Rewriting.of(
          "oo", "u",
          "ee", "i",
          "(?<=[aeiou])h", "");
  private static final Rewriting SLAVIC_COMMON =
      Rewriting.of(
          "([oe])(?:ff|w|f)$", "$1v",
          "ts|tz", "c",
          "j", "y",
          "h", "H",
          "[yi](?=[aeou])", "",
          "[yi]+", "i",
          "(.)\\1+", "$1");

  static Romanisation of(String name) {
    return new Romanisation(
        name,
        coarse(name),
        gaelic(name),
        servant(name),
        SLAVIC_MARK.matcher(name).matches(),
        slavicEnglish(name),
        slavicFrench(name),
        slavicGerman(name),
        arabic(name),
        greek(name),
        japanese(name),
        korean(name),
        WadeGiles.of(name),
        umlaut(name));
  }

  /** Whether two different spellings are surely one name. */
  boolean surely(Romanisation other, Set<Culture> cultures) {
    return gaelic.equals(other.gaelic)
        || sameServant(other)
        || sameSlavic(other)
        || sameIn(cultures, other);
  }

  private boolean sameIn(Set<Culture> cultures, Romanisation other) {
    for (Culture culture : cultures) {
      if (same(culture, other)) {
        return true;
      }
    }
    return false;
  }

  /** A coarse likeness, good for a question and never for an answer. */
  boolean perhaps(Romanisation other, Set<Culture> cultures) {
    if (cultures.contains(Culture.CHINESE) && olderChinese(other)) {
      return true;
    }
    return Math.min(name.length(), other.name.length()) >= 4 && coarse.equals(other.coarse);
  }

  private boolean sameServant(Romanisation other) {
    if (servant.length() < 3 || other.servant.length() < 3) {
      return false;
    }
    return servant.equals(other.servant)
        || SpellingGroups.LISTED.compare(
                NameToken.of(servant), NameToken.of(other.servant), Set.of())
            == Likeness.VARIANT;
  }

  private boolean sameSlavic(Romanisation other) {
    return (slavicMark || other.slavicMark) && sameSlavicLetters(other);
  }

  private boolean sameSlavicLetters(Romanisation other) {
    if (name.length() < SHORTEST || other.name.length() < SHORTEST) {
      return false;
    }
    return english.equals(other.english)
        || french.equals(other.english)
        || english.equals(other.french)
        || french.equals(other.french)
        || german.equals(other.english)
        || english.equals(other.german);
  }

  private boolean same(Culture culture, Romanisation other) {
    boolean enough = Math.min(name.length(), other.name.length()) >= 4;
    return switch (culture) {
      case SLAVIC -> sameSlavicLetters(other);
      case ARABIC -> enough && arabic.equals(other.arabic);
      case GREEK -> enough && greek.equals(other.greek);
      case JAPANESE -> japanese.equals(other.japanese);
      case KOREAN -> enough && korean.equals(other.korean);
      case CHINESE ->
          umlaut.equals(other.umlaut)
              || (olderChinese(other) && (wadeGiles.isEmpty() || other.wadeGiles.isEmpty()));
      default -> false;
    };
  }

  private boolean olderChinese(Romanisation other) {
    return wadeGiles.equals(other.name) || name.equals(other.wadeGiles);
  }

  private static String coarse(String name) {
    return COARSE.apply(name);
  }

  private static String gaelic(String name) {
    return name.startsWith("mac") && name.matches("mac[^aeiouhk].{2,}")
        ? "mc" + name.substring(3)
        : name;
  }

  /** Abdelaziz, Abdulaziz: the servant of one. */
  private static String servant(String name) {
    if (!name.startsWith("abd") || !name.matches("abd(?:[aeou]|ou)(?:l|(.)(?=\\1)).{3,}")) {
      return "";
    }
    return arabic(name.substring(3).replaceFirst("^(?:ou|[aeou])l?", ""));
  }

  private static String slavicGerman(String name) {
    if (!name.contains("sch") && name.indexOf('w') < 0) {
      return name;
    }
    return slavicCommon(
        name.replace("schtsch", "X")
            .replace("tsch", "C")
            .replace("sch", "S")
            .replace("ch", "H")
            .replace("w", "v")
            .replace("j", "y")
            .replace("z", "c"));
  }

  private static String slavicEnglish(String name) {
    return slavicCommon(
        name.replace("shch", "X")
            .replace("zh", "Z")
            .replace("sh", "S")
            .replace("kh", "H")
            .replace("ch", "C"));
  }

  private static String slavicFrench(String name) {
    return slavicCommon(
        name.replace("chtch", "X")
            .replace("tch", "C")
            .replace("ch", "S")
            .replace("kh", "H")
            .replace("j", "Z")
            .replace("gue", "ge")
            .replace("gui", "gi")
            .replace("ou", "u"));
  }

  private static String slavicCommon(String name) {
    return SLAVIC_COMMON.apply(name);
  }

  private static String arabic(String name) {
    return ARABIC.apply(name);
  }

  private static String greek(String name) {
    return GREEK.apply(name);
  }

  static String japanese(String name) {
    return JAPANESE.apply(name);
  }

  private static String korean(String name) {
    return KOREAN.apply(name);
  }

  private static String umlaut(String name) {
    return UMLAUT.apply(name);
  }
}
