package org.intersession.integrations.word;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;

/** How a list writes its numbers. */
final class NumberFormat {
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
  private static final String ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormat() {}

  /** A number in one of Word's formats; those that are not known are written as decimals. */
  static String format(String format, int value) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(value);
      case "ordinal" -> value + ordinal(value);
      case "cardinalText" -> spelled(RuleBasedNumberFormat.SPELLOUT, "%spellout-cardinal", value);
      case "ordinalText" -> spelled(RuleBasedNumberFormat.SPELLOUT, "%spellout-ordinal", value);
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "decimalEnclosedParen" -> "(" + value + ")";
      case "decimalFullStop", "decimalEnclosedFullstop" -> value + ".";
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(value);
      case "numberInDash" -> "- " + value + " -";
      case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
      case "russianLower" -> alphabet(RUSSIAN, value);
      case "russianUpper" -> alphabet(RUSSIAN, value).toUpperCase(Locale.ROOT);
      case "arabicAlpha" -> alphabet(ARABIC_ALPHA, value);
      case "arabicAbjad" -> alphabet(ARABIC_ABJAD, value);
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(value);
      default -> Integer.toString(value);
    };
  }

  private static String roman(int value) {
    if (value <= 0 || value > 32_767) {
      return Integer.toString(value);
    }
    StringBuilder roman = new StringBuilder();
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; value >= ROMAN_VALUES[i]; value -= ROMAN_VALUES[i]) {
        roman.append(ROMAN_LETTERS[i]);
      }
    }
    return roman.toString();
  }

  private static String letters(int value) {
    return alphabet("abcdefghijklmnopqrstuvwxyz", value);
  }

  /** Word goes on after the last letter by doubling: z, aa, bb. */
  private static String alphabet(String letters, int value) {
    if (value <= 0 || value > 780) {
      return Integer.toString(value);
    }
    int index = (value - 1) % letters.length();
    return letters.substring(index, index + 1).repeat((value - 1) / letters.length() + 1);
  }

  private static String ordinal(int value) {
    int tens = value % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String circled(int value) {
    return value >= 1 && value <= 20
        ? String.valueOf((char) ('\u2460' + value - 1))
        : Integer.toString(value);
  }

  private static String chinese(int value) {
    return new RuleBasedNumberFormat(Locale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT)
        .format(value);
  }

  private static String spelled(int rules, String ruleSet, int value) {
    String words = new RuleBasedNumberFormat(Locale.ENGLISH, rules).format(value, ruleSet);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
