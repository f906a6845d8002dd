package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The nearest thing that would have been understood, by edit distance. */
final class Nearest {
  private static final int LONGEST = 40;
  private static final int SHORTEST = 4;

  /** Normal forms of the words known, which are few and always the same. */
  private static final Map<String, String> NORMAL = new ConcurrentHashMap<>();

  private final Vocabulary vocabulary;

  Nearest(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<String> to(String said, Scene scene, boolean first) {
    Optional<String> whole = ofAsManyWords(said, scene, first);
    int space = said.indexOf(' ');
    return whole.isPresent() || space < 0 ? whole : wordByWord(said, scene, first);
  }

  /** Each word's nearest; a word that has none stays, if any other changes. */
  private Optional<String> wordByWord(String said, Scene scene, boolean first) {
    List<String> words = new ArrayList<>();
    boolean changed = false;
    for (String word : said.split(" ")) {
      Optional<String> near = ofAsManyWords(word, scene, first && words.isEmpty());
      boolean known =
          word.length() < SHORTEST
              || near.isEmpty()
              || TextReader.normal(word).equals(TextReader.normal(near.get()));
      changed |= !known;
      words.add(known ? word : near.get());
    }
    return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private Optional<String> ofAsManyWords(String said, Scene scene, boolean first) {
    String normal = TextReader.normal(said);
    if (normal.length() < 2 || normal.length() > LONGEST) {
      return Optional.empty();
    }
    long spaces = spaces(normal);
    String best = null;
    int least = Math.max(1, normal.length() / 4) + 1;
    for (String known : known(scene, first)) {
      if (Math.abs(known.length() - normal.length()) < least && spaces(known) == spaces) {
        int distance = distance(normal, NORMAL.computeIfAbsent(known, TextReader::normal), least);
        if (distance < least) {
          least = distance;
          best = known;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static long spaces(String words) {
    return words.chars().filter(character -> character == ' ').count();
  }

  private List<String> known(Scene scene, boolean first) {
    List<String> known = new ArrayList<>();
    if (first) {
      known.addAll(vocabulary.verbWords(scene.locale()));
    }
    if (scene.allows(Slot.PLATFORM)) {
      known.addAll(List.of("on zoom", "on teams", "zoom", "teams"));
    }
    if (scene.allows(Slot.INTERPRETATION)) {
      known.addAll(List.of("interpretation", "interprétation", "interpretación"));
    }
    if (scene.allows(Slot.REGISTRATION)) {
      known.addAll(List.of("registration", "inscription", "inscripción"));
    }
    if (scene.allows(Slot.SIZE)) {
      known.addAll(List.of("people", "participants", "participantes", "personas", "personnes"));
    }
    if (scene.allows(Slot.LENGTH)) {
      known.addAll(List.of("minutes", "minutos", "hours", "heures", "horas"));
    }
    for (PhraseBook.Entry entry : PhraseBook.ENTRIES) {
      if (scene.allows(PhraseRecogniser.slot(entry))) {
        known.addAll(entry.words());
      }
    }
    if (scene.allows(Slot.WHEN)) {
      known.addAll(
          List.of("today", "tomorrow", "demain", "aujourd'hui", "mañana", "hoy", "noon", "midi"));
      known.addAll(Names.MONTHS.wholeNames());
      known.addAll(Names.WEEKDAYS.wholeNames());
      known.addAll(Zones.names());
    }
    if (scene.allows(Slot.INTERPRETATION) || scene.allows(Slot.LANGUAGES)) {
      known.addAll(Languages.allNames());
    }
    if (scene.allows(Slot.GROUPS)) {
      known.addAll(vocabulary.groupNames());
    }
    return known;
  }

  /** The number of letters to change, or {@code limit} if it is not less. */
  static int distance(String a, String b, int limit) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? corner : corner + 1;
        corner = row[j];
        row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least >= limit) {
        return limit;
      }
    }
    return row[b.length()];
  }
}
