package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the registered names that share anything at all with a written word, by their family name
 * or by a given name only. A place in the index is twice the number of the name, and one more for a
 * given name.
 */
final class NameIndex {
  private static final int SHORTEST_SLIP = 4;
  private static final int LONGEST_SLIP = 30;

  private final List<PersonName> names;
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<String, Map<String, Bearers>> byLetter = new HashMap<>();
  private final Map<Integer, List<Integer>> byLine = new HashMap<>();
  private final LetterTree latin = new LetterTree();
  private final Map<String, NameToken> byFold = new HashMap<>();

  /** A name and who bears it. */
  private record Bearers(NameToken token, Set<Integer> places) {}

  /** Those whose family name comes near a word, and those of whom only a given name does. */
  record Near(List<PersonName> byFamily, List<PersonName> byGiven) {}

  NameIndex(List<PersonName> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      for (PersonName.Run run : names.get(i).runs()) {
        byFold.putIfAbsent(run.token().fold(), run.token());
        int place = 2 * i + (names.get(i).hasFamily(run) ? 0 : 1);
        for (String key : keys(run.token(), run.length() == 1)) {
          addPlace(byKey.computeIfAbsent(key, any -> new ArrayList<>()), place);
        }
        addByLetter(run.token(), place);
      }
    }
  }

  private static void addPlace(List<Integer> places, int place) {
    if (places.isEmpty() || places.get(places.size() - 1) != place) {
      places.add(place);
    }
  }

  /** The names that one of the words, alone or joined, may belong to. */
  Near near(Collection<NameToken> tokens) {
    BitSet found = new BitSet();
    for (NameToken token : tokens) {
      NameToken known = byFold.get(token.fold());
      if (known != null) {
        token.borrow(known);
      }
      for (String key : keys(token, true)) {
        byKey.getOrDefault(key, List.of()).forEach(found::set);
      }
      addReadings(token, found);
    }
    List<PersonName> byFamily = new ArrayList<>();
    List<PersonName> byGiven = new ArrayList<>();
    for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
      if (place % 2 == 0) {
        byFamily.add(names.get(place / 2));
      } else if (!found.get(place - 1)) {
        byGiven.add(names.get(place / 2));
      }
    }
    return new Near(byFamily, byGiven);
  }

  private void addByLetter(NameToken token, int place) {
    if (token.isLatin()) {
      token.folds().forEach(fold -> latin.add(fold, place));
      for (int line : token.lines().either()) {
        addPlace(byLine.computeIfAbsent(line, any -> new ArrayList<>()), place);
      }
    }
    for (String letter : letters(token, "L", "F")) {
      byLetter
          .computeIfAbsent(letter, any -> new HashMap<>())
          .computeIfAbsent(token.fold(), any -> new Bearers(token, new HashSet<>()))
          .places()
          .add(place);
    }
  }

  /** Those whose name is the written one in another script: each spelling is read only once. */
  private void addReadings(NameToken written, BitSet found) {
    if (!written.isLatin() && !written.isKana()) {
      written.setRead(ScriptReadings.read(written, latin, found));
      for (int line : written.lines().either()) {
        byLine.getOrDefault(line, List.of()).forEach(found::set);
      }
      return;
    }
    for (String letter : letters(written, "F", "L")) {
      for (Bearers bearers : byLetter.getOrDefault(letter, Map.of()).values()) {
        if (Spelling.compare(written, bearers.token(), Set.of()).isSame()) {
          bearers.places().forEach(found::set);
        }
      }
    }
  }

  /** Whether somebody bears exactly this name. */
  boolean hasBearer(String fold) {
    return byKey.containsKey("=" + fold);
  }

  private static Set<String> keys(NameToken token, boolean single) {
    Set<String> keys = new HashSet<>();
    for (String fold : token.folds()) {
      keys.add("=" + fold);
    }
    if (!single) {
      addRomanised(token, keys);
      return keys;
    }
    token.lines().either().forEach(line -> keys.add("#" + line));
    addSlips(token.fold(), keys);
    addRomanised(token, keys);
    return keys;
  }

  private static void addSlips(String fold, Set<String> keys) {
    if (fold.length() < SHORTEST_SLIP - 1 || fold.length() > LONGEST_SLIP) {
      return;
    }
    keys.add("~" + fold);
    for (int i = 0; i < fold.length(); i++) {
      keys.add("~" + fold.substring(0, i) + fold.substring(i + 1));
    }
  }

  private static void addRomanised(NameToken token, Set<String> keys) {
    if (token.isLatin()) {
      Romanisation key = token.romanisation();
      keys.add("%" + key.coarse());
      keys.add("m" + key.gaelic());
      keys.add("s" + key.english());
      keys.add("s" + key.french());
      keys.add("s" + key.german());
      keys.add("a" + key.arabic());
      keys.add("j" + key.japanese());
      if (!key.wadeGiles().isEmpty()) {
        keys.add("w" + key.wadeGiles());
      }
      keys.add("w" + key.name());
      keys.add("u" + key.umlaut());
      if (!key.servant().isEmpty()) {
        keys.add("servant");
      }
    }
  }

  /** First letters, by which names in Latin letters and in other scripts find one another. */
  private static Set<String> letters(NameToken token, String latin, String foreign) {
    if (token.isLatin()) {
      return Set.of(latin + token.fold().charAt(0));
    }
    Set<String> letters = new HashSet<>();
    token.firstLetters().forEach(letter -> letters.add(foreign + letter));
    return letters;
  }
}
