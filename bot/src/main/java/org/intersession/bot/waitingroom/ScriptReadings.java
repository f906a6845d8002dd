package org.intersession.bot.waitingroom;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a word in Latin letters can be the reading of a word in another script. */
final class ScriptReadings {
  private static final Map<UnicodeScript, ScriptReadings> BY_SCRIPT = load();
  private static final Map<Integer, List<String>> HAN = new ConcurrentHashMap<>();
  static final int LONGEST_LETTER = 3;
  private static final int LONGEST_WORD = 60;
  private static final String SHORT_VOWELS = "aeiou";

  private final Map<String, List<String>> letters = new HashMap<>();
  private final boolean unwrittenVowels;
  private final boolean unwrittenA;
  private final boolean doubling;

  private ScriptReadings(Set<String> flags) {
    this.unwrittenVowels = flags.contains("vowels");
    this.unwrittenA = flags.contains("a");
    this.doubling = flags.contains("double");
  }

  /** A word of another script with its ways on: twice if it may be without its articles. */
  static List<List<List<Step>>> ways(UnicodeScript script, String foreign) {
    ScriptReadings readings = BY_SCRIPT.get(script);
    if (readings == null || foreign.length() > LONGEST_WORD) {
      return List.of();
    }
    List<List<List<Step>>> ways = new ArrayList<>();
    ways.add(readings.steps(foreign));
    if (script == UnicodeScript.ARABIC && foreign.contains("ال")) {
      ways.add(readings.steps(foreign.replace("ال", "")));
    }
    return ways;
  }

  /** Whether {@code latin}, folded, reads a word of another script. */
  static boolean reads(NameToken foreign, String latin) {
    ScriptReadings readings = BY_SCRIPT.get(foreign.script());
    return readings != null
        && latin.length() <= LONGEST_WORD
        && foreign.ways().stream().anyMatch(way -> readings.canRead(way, latin));
  }

  /**
   * All Latin words of a tree that read a word; the same as reading each alone.
   *
   * @return these words
   */
  static Set<String> read(NameToken foreign, LetterTree tree, BitSet found) {
    ScriptReadings readings = BY_SCRIPT.get(foreign.script());
    Set<String> words = new HashSet<>();
    if (readings != null) {
      foreign.ways().forEach(way -> new TreeReading(readings, way, found, words).from(0, tree));
    }
    return words;
  }

  /** The short vowels that may stand unwritten in this script. */
  String unwritten() {
    return unwrittenVowels ? SHORT_VOWELS : unwrittenA ? "a" : "";
  }

  /** Whether a letter that reads so may be doubled in Latin letters. */
  boolean mayDouble(String option) {
    return doubling
        && !option.isEmpty()
        && SHORT_VOWELS.indexOf(option.charAt(option.length() - 1)) < 0;
  }

  /** The Latin letters with which a reading of the word can begin. */
  static Set<Character> firstLetters(NameToken foreign) {
    Set<Character> letters = new HashSet<>();
    if (foreign.isKana()) {
      foreign.syllables().chars().limit(1).forEach(letter -> addKana((char) letter, letters));
      return letters;
    }
    ScriptReadings readings = BY_SCRIPT.get(foreign.script());
    if (readings != null) {
      String fold = foreign.fold();
      readings.addFirst(fold, letters);
      if (fold.startsWith("ال")) {
        readings.addFirst(fold.substring(2), letters);
      }
    }
    return letters;
  }

  /** Chi, fu and ji are also written ti, hu and zi. */
  private static void addKana(char letter, Set<Character> letters) {
    letters.add(letter);
    switch (letter) {
      case 'c' -> letters.add('t');
      case 'f' -> letters.add('h');
      case 'j' -> letters.add('z');
      default -> {}
    }
  }

  private void addFirst(String foreign, Set<Character> letters) {
    for (int i = 0; i < Math.min(3, foreign.length()); i++) {
      boolean silent = false;
      for (int length = 1; length <= Math.min(LONGEST_LETTER, foreign.length() - i); length++) {
        for (String option : options(foreign.substring(i, i + length))) {
          silent |= option.isEmpty();
          if (!option.isEmpty()) {
            letters.add(option.charAt(0));
          }
        }
      }
      if (!silent) {
        return;
      }
      SHORT_VOWELS.chars().forEach(vowel -> letters.add((char) vowel));
    }
  }

  /** One way on from a letter: how many letters of the word it takes, and what they read as. */
  record Step(int length, String option, boolean mayDouble) {}

  /** The ways on from each letter of a word, the longest first. */
  List<List<Step>> steps(String foreign) {
    List<List<Step>> steps = new ArrayList<>();
    for (int i = 0; i < foreign.length(); i++) {
      List<Step> here = new ArrayList<>();
      for (int length = Math.min(LONGEST_LETTER, foreign.length() - i); length > 0; length--) {
        for (String option : options(foreign.substring(i, i + length))) {
          here.add(new Step(length, option, mayDouble(option)));
        }
      }
      steps.add(here);
    }
    return steps;
  }

  private boolean canRead(List<List<Step>> foreign, String latin) {
    return reads(foreign, 0, latin, 0, new boolean[foreign.size() + 1][latin.length() + 1]);
  }

  private boolean reads(List<List<Step>> foreign, int i, String latin, int j, boolean[][] failed) {
    if (failed[i][j]) {
      return false;
    }
    boolean found = step(foreign, i, latin, j, failed) || skip(foreign, i, latin, j, failed);
    failed[i][j] = !found;
    return found;
  }

  private boolean step(List<List<Step>> foreign, int i, String latin, int j, boolean[][] failed) {
    if (i == foreign.size()) {
      return j == latin.length();
    }
    for (Step step : foreign.get(i)) {
      if (!latin.startsWith(step.option(), j)) {
        continue;
      }
      int next = j + step.option().length();
      if (reads(foreign, i + step.length(), latin, next, failed)
          || (doubled(step, latin, next)
              && reads(foreign, i + step.length(), latin, next + 1, failed))) {
        return true;
      }
    }
    return false;
  }

  /** A short vowel that the other script leaves unwritten. */
  private boolean skip(List<List<Step>> foreign, int i, String latin, int j, boolean[][] failed) {
    if (i == 0 || j == latin.length()) {
      return false;
    }
    char letter = latin.charAt(j);
    boolean unwritten =
        (unwrittenVowels && SHORT_VOWELS.indexOf(letter) >= 0) || (unwrittenA && letter == 'a');
    boolean third =
        j >= 2
            && SHORT_VOWELS.indexOf(latin.charAt(j - 1)) >= 0
            && SHORT_VOWELS.indexOf(latin.charAt(j - 2)) >= 0;
    return unwritten && !third && reads(foreign, i, latin, j + 1, failed);
  }

  private static boolean doubled(Step step, String latin, int next) {
    return step.mayDouble()
        && next < latin.length()
        && latin.charAt(next) == step.option().charAt(step.option().length() - 1);
  }

  /** How a letter, or a few together, may be read. */
  List<String> options(String letter) {
    List<String> listed = letters.get(letter);
    if (listed != null) {
      return listed;
    }
    if (letter.codePointCount(0, letter.length()) == 1
        && Character.isIdeographic(letter.codePointAt(0))) {
      return HAN.computeIfAbsent(letter.codePointAt(0), ScriptReadings::pinyin);
    }
    return List.of();
  }

  private static List<String> pinyin(int character) {
    String reading =
        Folding.fold(Pinyin.RULES.transliterate(Character.toString(character)))
            .toLowerCase(Locale.ROOT);
    String older = WadeGiles.of(reading);
    return older.isEmpty() ? List.of(reading) : List.of(reading, older);
  }

  private static Map<UnicodeScript, ScriptReadings> load() {
    Map<UnicodeScript, ScriptReadings> all = new HashMap<>();
    ScriptReadings current = new ScriptReadings(Set.of());
    for (String line : Resource.lines("readings.txt")) {
      String[] words = line.split(" ");
      if (line.startsWith("@")) {
        current = new ScriptReadings(Set.of(words));
        all.put(UnicodeScript.forName(words[0].substring(1)), current);
      } else {
        current.add(words);
      }
    }
    all.put(UnicodeScript.ETHIOPIC, ethiopic());
    all.put(UnicodeScript.HAN, new ScriptReadings(Set.of()));
    return all;
  }

  private void add(String[] words) {
    List<String> options = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      options.add(words[i].equals("-") ? "" : Folding.fold(words[i]));
    }
    letters.merge(Folding.fold(words[0]), options, ScriptReadings::union);
  }

  private static List<String> union(List<String> one, List<String> two) {
    List<String> all = new ArrayList<>(one);
    two.stream().filter(option -> !all.contains(option)).forEach(all::add);
    return all;
  }

  /** The syllables of Ethiopia stand in rows of eight, a row for a consonant. */
  private static ScriptReadings ethiopic() {
    ScriptReadings readings = new ScriptReadings(Set.of("double"));
    String[][] vowels = {
      {"e", "a"},
      {"u", "ou", "oo"},
      {"i", "ee"},
      {"a"},
      {"e", "ie", "ye"},
      {"", "e", "i"},
      {"o"},
      {"wa", "ua"}
    };
    for (String row : Resource.lines("ethiopic.txt")) {
      String[] words = row.split(" ");
      int first = Integer.parseInt(words[0], 16);
      for (int order = 0; order < vowels.length; order++) {
        List<String> options = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
          for (String vowel : vowels[order]) {
            String consonant = words[i].equals("-") ? "" : words[i];
            options.add(consonant + vowel);
            options.add(consonant + consonant + vowel);
          }
        }
        readings.letters.put(Character.toString(first + order), options);
      }
    }
    return readings;
  }

  /** Loaded only when a Chinese character is met. */
  private static final class Pinyin {
    static final Transliterator RULES = Transliterator.getInstance("Han-Latin/Names");
  }
}
