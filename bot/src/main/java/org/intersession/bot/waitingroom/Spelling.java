package org.intersession.bot.waitingroom;

import com.ibm.icu.text.Transliterator;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares one written name with another. */
final class Spelling {
  private static final int SHORTEST_SLIP = 4;

  private Spelling() {}

  /** How alike a written name is to a registered one, by the habits of the registered person. */
  static Likeness compare(NameToken written, NameToken registered, Set<Culture> cultures) {
    if (written.fold().equals(registered.fold()) || foldAlike(written, registered)) {
      return Likeness.EXACT;
    }
    Likeness listed = SpellingGroups.LISTED.compare(written, registered, cultures);
    if (written.isLatin() && registered.isLatin()) {
      return latin(written, registered, cultures, listed);
    }
    if (listed != null) {
      return listed;
    }
    if (written.script() == registered.script()) {
      return sameScript(written, registered);
    }
    return crossScript(written, registered);
  }

  private static boolean foldAlike(NameToken one, NameToken two) {
    boolean several = one.folds().size() > 1 || two.folds().size() > 1;
    return several && !Collections.disjoint(one.folds(), two.folds());
  }

  private static Likeness latin(
      NameToken one, NameToken two, Set<Culture> cultures, @Nullable Likeness listed) {
    boolean chinese = cultures.contains(Culture.CHINESE);
    if (listed == Likeness.NONE
        && chinese
        && one.romanisation().perhaps(two.romanisation(), cultures)) {
      return Likeness.LOOSE;
    }
    if (listed != null) {
      return listed;
    }
    if (one.romanisation().surely(two.romanisation(), cultures)) {
      return isSlip(one.fold(), two.fold(), cultures) ? Likeness.LOOSE : Likeness.VARIANT;
    }
    if (one.romanisation().perhaps(two.romanisation(), cultures)) {
      return Likeness.LOOSE;
    }
    return slip(one.fold(), two.fold()) ? Likeness.SLIP : Likeness.NONE;
  }

  /** A letter more or less may as well be a slip; not one that each romanisation writes or not. */
  private static boolean isSlip(String one, String two, Set<Culture> cultures) {
    if (one.length() == two.length() || !slip(one, two)) {
      return false;
    }
    String longer = one.length() > two.length() ? one : two;
    String shorter = one.length() > two.length() ? two : one;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return !(cultures.contains(Culture.SLAVIC) && isGlide(longer, at))
        && !(cultures.contains(Culture.JAPANESE) && isLongVowel(longer, at));
  }

  /** Anastasia and Anastasiya, Evgeny and Yevgeny; but Valera is not Valeria. */
  private static boolean isGlide(String name, int at) {
    boolean glide = isOneOf("iyj", name, at);
    return glide
        && (isOneOf("iyj", name, at - 1)
            || isOneOf("iyj", name, at + 1)
            || (at == 0 && isOneOf("e", name, 1)));
  }

  /** Kondo and Kondou. */
  private static boolean isLongVowel(String name, int at) {
    return isOneOf("uo", name, at) && isOneOf("uo", name, at - 1);
  }

  private static boolean isOneOf(String letters, String name, int at) {
    return at >= 0 && at < name.length() && letters.indexOf(name.charAt(at)) >= 0;
  }

  private static Likeness sameScript(NameToken one, NameToken two) {
    if (bare(one).equals(bare(two))) {
      return Likeness.VARIANT;
    }
    return !one.isHan() && slip(one.fold(), two.fold()) ? Likeness.SLIP : Likeness.NONE;
  }

  /** Without the Arabic article. */
  private static String bare(NameToken token) {
    String fold = token.fold();
    return fold.startsWith("ال") && fold.length() > 4 ? fold.substring(2) : fold;
  }

  private static Likeness crossScript(NameToken one, NameToken two) {
    if (one.isLatin() == two.isLatin()) {
      return Likeness.NONE;
    }
    NameToken latin = one.isLatin() ? one : two;
    NameToken foreign = one.isLatin() ? two : one;
    Set<String> read = foreign.read();
    if (read != null) {
      return Collections.disjoint(read, latin.folds()) ? Likeness.NONE : Likeness.VARIANT;
    }
    for (String fold : latin.folds()) {
      boolean begins = !fold.isEmpty() && foreign.firstLetters().contains(fold.charAt(0));
      if (begins && reads(foreign, fold)) {
        return Likeness.VARIANT;
      }
    }
    return Likeness.NONE;
  }

  private static boolean reads(NameToken foreign, String latin) {
    if (foreign.isKana()) {
      return Romanisation.japanese(foreign.syllables()).equals(Romanisation.japanese(latin));
    }
    return ScriptReadings.reads(foreign, latin);
  }

  /** Japanese syllables in Latin letters. */
  static String romanised(String kana) {
    return Folding.fold(Kana.RULES.transliterate(kana));
  }

  /** Whether one letter was left out, added, changed, or two neighbours swapped. */
  static boolean slip(String one, String two) {
    int longer = Math.max(one.length(), two.length());
    if (longer < SHORTEST_SLIP || Math.abs(one.length() - two.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), two.length());
    while (start < shorter && one.charAt(start) == two.charAt(start)) {
      start++;
    }
    if (one.length() > two.length()) {
      return sameFrom(one, start + 1, two, start);
    }
    if (one.length() < two.length()) {
      return sameFrom(one, start, two, start + 1);
    }
    return sameFrom(one, start + 1, two, start + 1) || swapped(one, two, start);
  }

  private static boolean swapped(String one, String two, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == two.charAt(at + 1)
        && one.charAt(at + 1) == two.charAt(at)
        && sameFrom(one, at + 2, two, at + 2);
  }

  private static boolean sameFrom(String one, int from, String two, int start) {
    int length = one.length() - from;
    return length == two.length() - start && one.regionMatches(from, two, start, length);
  }

  /** Loaded only when Japanese syllables are met. */
  private static final class Kana {
    static final Transliterator RULES = Transliterator.getInstance("Any-Latin");
  }
}
