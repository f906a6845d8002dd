package org.intersession.bot.waitingroom;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One written piece of a name, with what is compared of it. */
final class NameToken {
  private final String text;
  private final Set<String> folds;
  private final String fold;
  private final UnicodeScript script;
  private final SpellingGroups.Lines lines;
  private @Nullable Romanisation romanisation;
  private @Nullable String syllables;
  private @Nullable Set<String> read;
  private @Nullable List<List<List<ScriptReadings.Step>>> ways;
  private @Nullable Set<Character> firstLetters;

  private NameToken(String text) {
    this.text = text;
    this.folds = Folding.folds(text);
    this.fold = folds.iterator().next();
    this.script = scriptOf(text);
    this.lines = SpellingGroups.LISTED.lines(folds);
  }

  static NameToken of(String text) {
    return new NameToken(text);
  }

  String text() {
    return text;
  }

  Set<String> folds() {
    return folds;
  }

  String fold() {
    return fold;
  }

  UnicodeScript script() {
    return script;
  }

  SpellingGroups.Lines lines() {
    return lines;
  }

  /** The keys of its romanisations; worked out once, when first asked. */
  Romanisation romanisation() {
    Romanisation known = romanisation;
    if (known == null) {
      known = Romanisation.of(fold);
      romanisation = known;
    }
    return known;
  }

  /** How it can be read in Latin letters; worked out once, when first asked. */
  List<List<List<ScriptReadings.Step>>> ways() {
    List<List<List<ScriptReadings.Step>>> known = ways;
    if (known == null) {
      known = ScriptReadings.ways(script, fold);
      ways = known;
    }
    return known;
  }

  /** The registered Latin words that read it; absent while they were not looked for. */
  @Nullable Set<String> read() {
    return read;
  }

  /** Keeps all the registered Latin words that read it: it is compared with no others. */
  void setRead(Set<String> words) {
    read = words;
  }

  /** Takes over what is known of another token with the same letters. */
  void borrow(NameToken other) {
    if (romanisation == null) {
      romanisation = other.romanisation;
    }
  }

  /** With which Latin letters a reading of it can begin; worked out once, when first asked. */
  Set<Character> firstLetters() {
    Set<Character> known = firstLetters;
    if (known == null) {
      known = ScriptReadings.firstLetters(this);
      firstLetters = known;
    }
    return known;
  }

  /** Japanese syllables in Latin letters; worked out once, when first asked. */
  String syllables() {
    String known = syllables;
    if (known == null) {
      known = Spelling.romanised(text);
      syllables = known;
    }
    return known;
  }

  int length() {
    return fold.length();
  }

  boolean isLatin() {
    return script == UnicodeScript.LATIN;
  }

  boolean isHan() {
    return script == UnicodeScript.HAN;
  }

  /** Written without spaces between family and given name. */
  boolean runsTogether() {
    return isHan() || script == UnicodeScript.HANGUL;
  }

  boolean isKana() {
    return script == UnicodeScript.KATAKANA || script == UnicodeScript.HIRAGANA;
  }

  private static UnicodeScript scriptOf(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }
}
