package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds Parties by what people call them. A name is certain only where no other Party could be
 * meant: {@code Congo} and {@code Korea} are asked, {@code Niger} is not {@code Nigeria}.
 */
final class PartyIndex {
  private static final int NEAREST = 5;

  /** Said alone, these may always mean another state, whether it is on the list or not. */
  private static final Set<String> SHARED =
      Set.of("congo", "korea", "coree", "corea", "конго", "корея", "الكونغو", "كوريا", "刚果");

  private final List<Party> parties;
  private final Map<String, Party> byCode = new HashMap<>();
  private final Map<String, Set<Party>> byName = new HashMap<>();
  private final Map<String, Set<Party>> byCore = new HashMap<>();

  PartyIndex(List<Party> listed) {
    parties =
        listed.stream()
            .sorted(Comparator.comparingInt(Party::order).thenComparing(Party::code))
            .toList();
    for (Party party : parties) {
      byCode.put(party.code().toUpperCase(Locale.ROOT), party);
      allNames(party)
          .map(PartyNames::fold)
          .filter(name -> !name.isEmpty())
          .forEach(name -> keep(party, name));
    }
  }

  private void keep(Party party, String name) {
    byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(party);
    String core = PartyNames.core(name);
    if (!core.isEmpty()) {
      byCore.computeIfAbsent(core, key -> new LinkedHashSet<>()).add(party);
    }
  }

  private static Stream<String> allNames(Party party) {
    return Stream.of(
            Stream.of(party.code()),
            party.names().values().stream(),
            party.names().values().stream().flatMap(PartyNames::head),
            party.aliases().stream())
        .flatMap(names -> names);
  }

  List<Party> all() {
    return parties;
  }

  Optional<Party> byCode(String code) {
    return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
  }

  PartyMatch find(String said) {
    String name = PartyNames.fold(said);
    if (name.isEmpty()) {
      return new PartyMatch.Unknown(List.of());
    }
    String core = PartyNames.core(name);
    Set<Party> exact = byName.getOrDefault(name, Set.of());
    Set<Party> alike = byCore.getOrDefault(core, Set.of());
    if (SHARED.contains(name)) {
      Set<Party> meant = new LinkedHashSet<>(exact);
      meant.addAll(alike);
      meant.addAll(containing(name));
      return meant.isEmpty()
          ? new PartyMatch.Unknown(List.of())
          : new PartyMatch.Several(inOrder(meant));
    }
    if (exact.size() == 1 && (!core.equals(name) || alike.size() < 2)) {
      return new PartyMatch.Certain(exact.iterator().next());
    }
    Set<Party> meant = new LinkedHashSet<>(exact);
    meant.addAll(alike);
    return meant.isEmpty()
        ? new PartyMatch.Unknown(nearest(name))
        : new PartyMatch.Several(inOrder(meant));
  }

  /** The Parties of which a name begins so, word by word, those whose name begins so first. */
  List<Party> search(String typed, Locale locale, int most) {
    String begin = PartyNames.fold(typed);
    if (begin.isEmpty()) {
      return parties.stream().limit(most).toList();
    }
    Comparator<Party> first =
        Comparator.comparing(party -> !PartyNames.fold(party.name(locale)).startsWith(begin));
    return parties.stream()
        .filter(party -> allNames(party).anyMatch(name -> hasBeginning(name, begin)))
        .sorted(first.thenComparingInt(Party::order))
        .limit(most)
        .toList();
  }

  private static boolean hasBeginning(String name, String begin) {
    return (" " + PartyNames.fold(name)).contains(" " + begin);
  }

  /** Those of which a name contains these words beside each other. */
  private Set<Party> containing(String words) {
    Set<Party> found = new HashSet<>();
    byName.forEach(
        (name, named) -> {
          if ((" " + name + " ").contains(" " + words + " ")) {
            found.addAll(named);
          }
        });
    return found;
  }

  private List<Party> nearest(String name) {
    Set<Party> near = new LinkedHashSet<>(containing(name));
    int slips = name.length() < 4 ? 0 : name.length() < 8 ? 1 : 2;
    byName.forEach(
        (known, named) -> {
          if (slips > 0 && Distance.between(known, name, slips) <= slips) {
            near.addAll(named);
          }
        });
    return inOrder(near).stream().limit(NEAREST).toList();
  }

  private static List<Party> inOrder(Set<Party> parties) {
    List<Party> sorted = new ArrayList<>(parties);
    sorted.sort(Comparator.comparingInt(Party::order).thenComparing(Party::code));
    return sorted;
  }
}
