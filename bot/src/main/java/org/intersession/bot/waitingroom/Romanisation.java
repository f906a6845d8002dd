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
        || cultures.stream().anyMatch(culture -> same(culture, other));
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
    if (name.length() < SHORTEST
        || other.name.length() < SHORTEST
        || !(slavicMark || other.slavicMark)) {
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
    return name.replaceAll("ph", "f")
        .replaceAll("tsch|tch|sch|sh|ch|zh|tz|ts|cz", "s")
        .replaceAll("ck|kh|q|c|x", "k")
        .replaceAll("th", "t")
        .replaceAll("dh", "d")
        .replaceAll("dj|gh|j", "g")
        .replaceAll("ou|oo|o", "u")
        .replaceAll("ee|ei|ie|y", "i")
        .replaceAll("w", "v")
        .replaceAll("z", "s")
        .replaceAll("h", "")
        .replaceAll("(.)\\1+", "$1")
        .replaceAll("(?<=.{3})e$", "");
  }

  private static String gaelic(String name) {
    return name.matches("mac[^aeiouhk].{2,}") ? "mc" + name.substring(3) : name;
  }

  /** Abdelaziz, Abdulaziz: the servant of one. */
  private static String servant(String name) {
    if (!name.matches("abd(?:[aeou]|ou)(?:l|(.)(?=\\1)).{3,}")) {
      return "";
    }
    return arabic(name.substring(3).replaceFirst("^(?:ou|[aeou])l?", ""));
  }

  private static String slavicGerman(String name) {
    if (!name.matches(".*(?:sch|w).*")) {
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
    return name.replaceAll("([oe])(?:ff|w|f)$", "$1v")
        .replaceAll("ts|tz", "c")
        .replaceAll("j", "y")
        .replaceAll("h", "H")
        .replaceAll("[yi](?=[aeou])", "")
        .replaceAll("[yi]+", "i")
        .replaceAll("(.)\\1+", "$1");
  }

  private static String arabic(String name) {
    return name.replaceAll("ou|oo|o", "u")
        .replaceAll("ee|iy", "i")
        .replaceAll("ei|ay|ey", "ai")
        .replaceAll("dj", "j")
        .replaceAll("ph", "f")
        .replaceAll("q", "k")
        .replaceAll("y", "i")
        .replaceAll("(.)\\1+", "$1")
        .replaceAll("(?<=[a])h$", "")
        .replaceAll("(?<=[nmdl])e$", "");
  }

  private static String greek(String name) {
    return name.replaceAll("ou", "u")
        .replaceAll("ph", "f")
        .replaceAll("kh|ch", "h")
        .replaceAll("ei|oi|y", "i")
        .replaceAll("ks", "x")
        .replaceAll("(.)\\1+", "$1");
  }

  private static String japanese(String name) {
    return name.replaceAll("ou|oo|oh(?![aeiou])", "o")
        .replaceAll("uu", "u")
        .replaceAll("si", "shi")
        .replaceAll("ti", "chi")
        .replaceAll("tu", "tsu")
        .replaceAll("(?<![sc])hu", "fu")
        .replaceAll("zi", "ji")
        .replaceAll("sy", "sh")
        .replaceAll("ty", "ch")
        .replaceAll("[zj]y", "j")
        .replaceAll("m(?=[bp])", "n");
  }

  private static String korean(String name) {
    return name.replaceAll("oo", "u").replaceAll("ee", "i").replaceAll("(?<=[aeiou])h", "");
  }

  private static String umlaut(String name) {
    return name.replaceAll("(?<=[nl])(?:v|yu)$", "v");
  }
}
