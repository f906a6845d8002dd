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
    if (written.fold().equals(registered.fold())
        || !Collections.disjoint(written.folds(), registered.folds())) {
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
      // A letter more or less may as well be a slip.
      boolean slipped = one.length() != two.length() && slip(one.fold(), two.fold());
      return slipped ? Likeness.LOOSE : Likeness.VARIANT;
    }
    if (one.romanisation().perhaps(two.romanisation(), cultures)) {
      return Likeness.LOOSE;
    }
    return slip(one.fold(), two.fold()) ? Likeness.SLIP : Likeness.NONE;
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
    for (String fold : latin.folds()) {
      if (reads(foreign, fold)) {
        return Likeness.VARIANT;
      }
    }
    return Likeness.NONE;
  }

  private static boolean reads(NameToken foreign, String latin) {
    if (foreign.isKana()) {
      String kana = romanised(foreign);
      return Romanisation.of(kana).japanese().equals(Romanisation.of(latin).japanese());
    }
    return ScriptReadings.reads(foreign.script(), foreign.fold(), latin);
  }

  /** Japanese syllables in Latin letters. */
  static String romanised(NameToken kana) {
    return Folding.fold(Kana.RULES.transliterate(kana.text()));
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
