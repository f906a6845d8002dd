package org.intersession.bot.waitingroom;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Takes case, accents, points and apostrophes off, so that only the letters are compared. */
final class Folding {
  /** Marks of Latin, Cyrillic, Greek, Hebrew and Arabic; those of India are vowels and stay. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f"
              + "\\u0670\\u1dc0-\\u1dff'’‘ʼʻʾʿ`´′]+");

  private static final String[][] LETTERS = {
    {"ß", "ss"}, {"ø", "o"}, {"æ", "ae"}, {"œ", "oe"}, {"ł", "l"}, {"đ", "d"}, {"ð", "d"},
    {"þ", "th"}, {"ı", "i"}, {"ħ", "h"}, {"ŋ", "n"}, {"ə", "a"}, {"ي", "ی"}, {"ك", "ک"},
    {"ى", "ی"}, {"ة", "ه"}, {"أ", "ا"}, {"إ", "ا"}, {"آ", "ا"}, {"ς", "σ"}
  };

  private static final String[][] SPELLED_OUT = {
    {"ü", "ue"}, {"ö", "oe"}, {"ä", "ae"}, {"å", "aa"}, {"ø", "oe"}, {"đ", "dj"}, {"ё", "yo"}
  };

  /** Longer ones are no names, and not worth remembering. */
  private static final int LONGEST_KNOWN = 16;

  private Folding() {}

  /** The bare letters of a text. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower.replace("'", "").replace("`", "");
    }
    String bare = MARKS.matcher(Normalizer.normalize(lower, Form.NFKD)).replaceAll("");
    for (String[] letter : LETTERS) {
      bare = bare.replace(letter[0], letter[1]);
    }
    bare = bare.toLowerCase(Locale.ROOT);
    return hasHan(bare) ? Simplified.of(Normalizer.normalize(bare, Form.NFC)) : bare;
  }

  /** The bare letters, also with the umlauts and their like spelled out. */
  static Set<String> folds(String text) {
    Set<String> folds = new LinkedHashSet<>();
    folds.add(fold(text));
    if (!isAscii(text)) {
      String spelled = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
      for (String[] letter : SPELLED_OUT) {
        spelled = spelled.replace(letter[0], letter[1]);
      }
      folds.add(fold(spelled));
    }
    return folds;
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Loaded only when a Chinese character is met. */
  private static final class Simplified {
    private static final Transliterator RULES =
        Transliterator.getInstance("Traditional-Simplified");
    private static final int MOST = 20_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    static String of(String text) {
      if (KNOWN.size() > MOST) {
        KNOWN.clear();
      }
      return text.length() > LONGEST_KNOWN
          ? RULES.transliterate(text)
          : KNOWN.computeIfAbsent(text, RULES::transliterate);
    }
  }
}
