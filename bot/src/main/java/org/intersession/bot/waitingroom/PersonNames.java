package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.bot.waitingroom.PersonName.Part;
import org.intersession.bot.waitingroom.PersonName.Run;

/** Reads the people of a list into their names. */
final class PersonNames {
  private static final int MOST_PARTS = 12;
  private static final int LONGEST_RUN = 3;
  private static final Set<String> COMPOUND_SURNAMES =
      Set.of(
          "欧阳", "司马", "诸葛", "上官", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "令狐", "慕容", "长孙", "남궁", "황보", "제갈",
          "선우", "독고", "사공", "서문");

  private final Tokens tokens = new Tokens();
  private final Map<Set<String>, Set<Culture>> cultures = new HashMap<>();

  /** The ways in which one person is registered: by parts, and in full if that says more. */
  List<PersonName> of(Registrant person, Set<String> parties) {
    List<PersonName> names = new ArrayList<>();
    List<Part> given = parts(person.given(), false);
    List<Part> family = parts(person.family(), true);
    List<Part> full = parts(person.fullName(), false);
    if (!given.isEmpty() && !family.isEmpty()) {
      names.add(make(person, join(given, family), false, parties));
      if (!isSame(full, names.get(0).parts())) {
        addFull(names, full, parties);
      }
    } else if (!full.isEmpty()) {
      names.add(unordered(person, full, parties));
    } else {
      names.add(unordered(person, join(given, family), parties));
    }
    names.removeIf(name -> name.parts().isEmpty());
    return names;
  }

  private PersonName unordered(Registrant person, List<Part> parts, Set<String> parties) {
    List<Part> split = eastern(parts);
    return split.size() == parts.size()
        ? make(person, parts, true, parties)
        : make(person, split, false, parties);
  }

  private void addFull(List<PersonName> names, List<Part> full, Set<String> parties) {
    PersonName first = names.get(0);
    List<Part> split = eastern(full);
    if (split.size() > full.size()) {
      names.add(make(first.registrant(), split, false, parties));
      return;
    }
    List<Part> given = new ArrayList<>();
    List<Part> family = new ArrayList<>();
    for (Part part : full) {
      boolean inGiven = first.resembles(part, false);
      boolean inFamily = !inGiven && first.resembles(part, true);
      boolean title = Vocabulary.LISTED.is(part.token().fold(), WordKind.TITLE);
      if (!title || inGiven || inFamily) {
        (inFamily ? family : given)
            .add(new Part(part.token(), inFamily, inFamily && part.particle(), part.tied()));
      }
    }
    List<Part> parts = join(given, family);
    if (!given.isEmpty() && !isSame(parts, first.parts())) {
      names.add(make(first.registrant(), parts, family.isEmpty(), parties));
    }
  }

  /** A Chinese or Korean name in one piece: the family name is its first character. */
  private List<Part> eastern(List<Part> parts) {
    if (parts.size() != 1 || !parts.get(0).token().runsTogether()) {
      return parts;
    }
    String text = parts.get(0).token().text();
    int length = text.length();
    if (length < 2) {
      return parts;
    }
    int cut = length > 2 && isCompound(text.substring(0, 2)) ? 2 : 1;
    return List.of(
        new Part(tokens.of(text.substring(cut)), false, false, false),
        new Part(tokens.of(text.substring(0, cut)), true, false, false));
  }

  private boolean isCompound(String family) {
    return COMPOUND_SURNAMES.contains(family)
        || COMPOUND_SURNAMES.contains(tokens.of(family).fold());
  }

  private PersonName make(Registrant person, List<Part> parts, boolean whole, Set<String> parties) {
    List<Part> few = parts.size() > MOST_PARTS ? parts.subList(0, MOST_PARTS) : parts;
    Set<Culture> habits = cultures.computeIfAbsent(parties, Culture::of);
    return new PersonName(person, List.copyOf(few), runs(few), whole, parties, habits);
  }

  private List<Part> parts(String text, boolean family) {
    List<Part> parts = new ArrayList<>();
    List<Written.Piece> pieces = Written.pieces(text);
    for (int i = 0; i < pieces.size(); i++) {
      NameToken token = tokens.of(pieces.get(i).text());
      boolean tied =
          (i > 0 && pieces.get(i).before() == Separator.HYPHEN)
              || (i + 1 < pieces.size() && pieces.get(i + 1).before() == Separator.HYPHEN);
      if (!token.fold().isEmpty()) {
        boolean particle =
            i + 1 < pieces.size() && Vocabulary.LISTED.is(token.fold(), WordKind.PARTICLE);
        parts.add(new Part(token, family, family && particle, tied));
      }
    }
    return parts;
  }

  private List<Run> runs(List<Part> parts) {
    List<Run> runs = new ArrayList<>();
    for (int from = 0; from < parts.size(); from++) {
      StringBuilder text = new StringBuilder();
      for (int to = from; to < parts.size() && to < from + LONGEST_RUN; to++) {
        if (parts.get(to).family() != parts.get(from).family()) {
          break;
        }
        text.append(parts.get(to).token().text());
        NameToken token = to == from ? parts.get(from).token() : tokens.of(text.toString());
        runs.add(new Run(token, mask(from, to + 1), to - from + 1));
      }
    }
    addWhole(parts, runs);
    return List.copyOf(runs);
  }

  /** Given and family name written as one word, in either order. */
  private void addWhole(List<Part> parts, List<Run> runs) {
    String given = text(parts, false);
    String family = text(parts, true);
    if (!given.isEmpty() && !family.isEmpty()) {
      int all = mask(0, parts.size());
      runs.add(new Run(tokens.of(family + given), all, parts.size()));
      runs.add(new Run(tokens.of(given + family), all, parts.size()));
    }
  }

  private static String text(List<Part> parts, boolean family) {
    return parts.stream()
        .filter(part -> part.family() == family)
        .map(part -> part.token().text())
        .collect(Collectors.joining());
  }

  private static int mask(int from, int to) {
    return (1 << to) - (1 << from);
  }

  private static List<Part> join(List<Part> given, List<Part> family) {
    List<Part> all = new ArrayList<>(given);
    all.addAll(family);
    return all;
  }

  private static boolean isSame(List<Part> one, List<Part> two) {
    return sorted(one).equals(sorted(two));
  }

  private static List<String> sorted(List<Part> parts) {
    return parts.stream().map(part -> part.token().fold()).sorted().toList();
  }
}
