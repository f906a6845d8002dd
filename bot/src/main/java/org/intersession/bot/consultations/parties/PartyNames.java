package org.intersession.bot.consultations.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a Party in the name of a file or an author, by whole words and never by a guess: where
 * two are named, or the name may be part of another country's, it says nothing.
 */
public final class PartyNames {
  /** Names that stand for two countries unless the rest of the name tells which. */
  private static final Set<String> AMBIGUOUS =
      Set.of("congo", "korea", "coree", "corea", "конго", "корея", "الكونغو", "كوريا", "刚果");

  /** Words that make another country of the name beside them, as {@link Names#plain} has them. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "new",
          "equatorial",
          "papua",
          "democratic",
          "american",
          "french",
          "british",
          "nord",
          "sud",
          "norte",
          "sur",
          "nouvelle",
          "nueva",
          "equatoriale",
          "ecuatorial",
          "bissau",
          "republic",
          "rep",
          "dr",
          "rd",
          "rdc",
          "drc",
          "dominicaine",
          "dominicana",
          "dpr",
          "kinshasa",
          "brazzaville",
          "северная",
          "северныи",
          "южная",
          "южныи",
          "восточная",
          "восточныи",
          "западная",
          "западныи",
          "новая",
          "папуа",
          "экваториальная",
          "бисау",
          "республика",
          "доминиканская",
          "демократическая",
          "شمال",
          "جنوب",
          "شرق",
          "غرب",
          "الشمالية",
          "الجنوبية",
          "الشرقية",
          "الغربية",
          "الجديدة",
          "الاستوائية",
          "بيساو",
          "جمهورية",
          "الدومينيكية",
          "الديمقراطية");

  /** Codes that also mean a language: a file "draft_FR" is no letter from France. */
  private static final Set<String> LANGUAGES = Set.of("EN", "FR", "ES", "AR", "ZH", "RU");

  private final PartyList list;

  /** Recognises the Parties of a list. */
  public PartyNames(PartyList list) {
    this.list = list;
  }

  private record Match(Party party, int start, int end) {}

  /** The Party that a name names, if it names exactly one beyond doubt. */
  public Optional<Party> in(String name) {
    String base = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String bare = base.replaceFirst("\\.[\\p{Alnum}]{1,5}$", "");
    List<Party> found = byName(' ' + Names.plain(bare) + ' ');
    if (found.isEmpty()) {
      return byCode(bare);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Party> byName(String words) {
    List<Match> matches = new ArrayList<>();
    for (Party party : list.parties()) {
      for (String name : party.names().values()) {
        String wanted = ' ' + Names.plain(name) + ' ';
        int at = wanted.isBlank() ? -1 : words.indexOf(wanted);
        if (at >= 0) {
          matches.add(new Match(party, at, at + wanted.length()));
        }
      }
    }
    List<Match> outermost =
        matches.stream()
            .filter(match -> matches.stream().noneMatch(o -> covers(o, match)))
            .toList();
    boolean doubtful = outermost.stream().anyMatch(match -> isDoubtful(words, match));
    if (doubtful) {
      // Two readings of one name: no Party at all.
      return List.of(outermost.get(0).party(), outermost.get(0).party());
    }
    return outermost.stream().map(Match::party).distinct().toList();
  }

  private static boolean covers(Match outer, Match inner) {
    boolean longer = outer.end() - outer.start() > inner.end() - inner.start();
    return longer && outer.start() <= inner.start() && outer.end() >= inner.end();
  }

  private static boolean isDoubtful(String words, Match match) {
    String name = words.substring(match.start(), match.end()).strip();
    String before = words.substring(0, match.start()).strip();
    String after = words.substring(match.end() - 1).strip();
    String wordBefore = before.substring(before.lastIndexOf(' ') + 1);
    String wordAfter = after.substring(0, (after + ' ').indexOf(' '));
    return AMBIGUOUS.contains(name)
        || QUALIFIERS.contains(wordBefore)
        || QUALIFIERS.contains(wordAfter);
  }

  private Optional<Party> byCode(String name) {
    String[] words = name.split("[^\\p{L}\\p{N}]+");
    if (words.length == 0 || name.equals(name.toUpperCase(Locale.ROOT)) && words.length > 1) {
      return Optional.empty();
    }
    Optional<Party> first = code(words[0]);
    Optional<Party> last = code(words[words.length - 1]);
    boolean two = first.isPresent() && last.isPresent() && !first.equals(last);
    return two ? Optional.empty() : first.or(() -> last);
  }

  private Optional<Party> code(String word) {
    boolean upper = word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
    if (!upper || LANGUAGES.contains(word)) {
      return Optional.empty();
    }
    return list.parties().stream().filter(party -> party.code().equals(word)).findFirst();
  }
}
