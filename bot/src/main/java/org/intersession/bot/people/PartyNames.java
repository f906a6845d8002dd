package org.intersession.bot.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How names are compared: without case, accents and punctuation, and by what is left of a state's
 * form.
 */
final class PartyNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Words that say what kind of state it is, or join: two names that differ in these only are near.
   */
  private static final Set<String> FORM =
      Set.copyOf(
          List.of(
              ("the of and united unie unis unies unida unidos republic democratic people peoples s"
                      + " federal federated state states kingdom islamic bolivarian plurinational"
                      + " socialist principality sultanate commonwealth le la les l du de des d et"
                      + " republique democratique populaire federale etat etats royaume islamique"
                      + " bolivarienne plurinational socialiste principaute el los las del y republica"
                      + " democratica popular federada estado estados federados reino islamica"
                      + " bolivariana plurinacional socialista principado республика демократическая"
                      + " народная народно федеративная королевство социалистическая جمهورية"
                      + " الديمقراطية ديمقراطية الشعبية مملكة")
                  .split(" ")));

  private static final Pattern CHINESE_FORM = Pattern.compile("民主主义|民主|人民|共和国|联邦|王国|民国");

  private PartyNames() {}

  /** The name as it is compared. */
  static String fold(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace("œ", "oe")
            .replace("æ", "ae");
    String words = BETWEEN.matcher(plain).replaceAll(" ").strip();
    return words.startsWith("st ") ? "saint " + words.substring(3) : words;
  }

  /** What is left of a folded name without the form of the state. */
  static String core(String folded) {
    return Arrays.stream(CHINESE_FORM.matcher(folded).replaceAll("").split(" "))
        .filter(word -> !word.isEmpty() && !FORM.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** What stands before a bracket: {@code Iran (Islamic Republic of)} is Iran. */
  static Stream<String> head(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 ? Stream.of(name.substring(0, bracket)) : Stream.empty();
  }
}
