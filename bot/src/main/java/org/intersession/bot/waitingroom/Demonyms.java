package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the people of a Party are called in Russian and Arabic, in every ending. Many a family name
 * is the same word: such a word says a Party only where it stands apart.
 */
final class Demonyms {
  private static final List<String> RUSSIAN =
      List.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "им", "ими", "их", "ую");
  private static final List<String> ARABIC = List.of("", "ة", "ون", "ين", "ات");

  private Demonyms() {}

  /** Folded words and the codes of the Parties that they name. */
  static Map<String, Set<String>> read() {
    Map<String, Set<String>> demonyms = new HashMap<>();
    for (String line : Resource.lines("demonyms-ru-ar.txt")) {
      String code = line.substring(0, 2);
      for (String form : forms(line.substring(2))) {
        demonyms.computeIfAbsent(Written.phrase(form), any -> new HashSet<>()).add(code);
      }
    }
    return demonyms;
  }

  private static List<String> forms(String line) {
    String[] languages = line.split("\\|", -1);
    List<String> forms = new ArrayList<>();
    for (String word : languages[0].strip().split(" ")) {
      if (word.endsWith("-")) {
        RUSSIAN.forEach(end -> forms.add(word.substring(0, word.length() - 1) + end));
      } else {
        forms.add(word);
      }
    }
    for (String word : languages[1].strip().split(" ")) {
      String spaced = word.replace('_', ' ');
      ARABIC.forEach(end -> forms.add(spaced + end));
      ARABIC.forEach(end -> forms.add(definite(spaced) + end));
    }
    forms.removeIf(form -> form.length() < 3);
    return forms;
  }

  private static String definite(String nisba) {
    int last = nisba.lastIndexOf(' ') + 1;
    return nisba.substring(0, last) + "ال" + nisba.substring(last);
  }
}
