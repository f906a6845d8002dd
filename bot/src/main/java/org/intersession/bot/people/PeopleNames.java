package org.intersession.bot.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.bot.commands.NamedGroups;

/** What Parties, groups, regions and all of them are called in a line. */
final class PeopleNames implements NamedGroups {
  private static final Set<String> ALL_PARTIES =
      Set.of(
          "all parties",
          "all the parties",
          "toutes les Parties",
          "toutes Parties",
          "todas las Partes");
  private static final Set<String> ALL_OBSERVERS =
      Set.of(
          "all observers", "all the observers", "tous les observateurs", "todos los observadores");

  private static final List<String> IN_REGION =
      Stream.of(
              "parties %s %%s",
              "all parties %s %%s",
              "all the parties %s %%s",
              "toutes les parties %s %%s",
              "partes %s %%s",
              "todas las partes %s %%s")
          .flatMap(
              form ->
                  Stream.of("in", "of", "from", "de", "de l'", "d'", "du", "en")
                      .map(form::formatted))
          .map(form -> form.replace("' %", "'%"))
          .toList();

  private final Parties parties;
  private final Groups groups;

  PeopleNames(Parties parties, Groups groups) {
    this.parties = parties;
    this.groups = groups;
  }

  @Override
  public Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    names.put(Addressees.ALL_PARTIES, ALL_PARTIES);
    names.put(Addressees.ALL_OBSERVERS, ALL_OBSERVERS);
    parties.regions().forEach(region -> names.put(Addressees.REGION + region, ofRegion(region)));
    groups.all().forEach(group -> names.put(Addressees.GROUP + group.key(), of(group)));
    parties.all().forEach(party -> names.put(Addressees.PARTY + party.code(), of(party)));
    parties.all().forEach(party -> doubtful(party, names));
    return names;
  }

  /** "All Parties in Africa" are not all Parties. */
  private Set<String> ofRegion(String region) {
    Set<String> names = new HashSet<>();
    for (String name : parties.regionNames(region)) {
      names.add(name);
      IN_REGION.forEach(form -> names.add(form.formatted(name)));
    }
    return names;
  }

  private static Set<String> of(Group group) {
    Set<String> names = new HashSet<>(group.aliases());
    names.addAll(group.names().values());
    names.add(group.key());
    return names;
  }

  /** Codes are left out: too many of them are words ({@code AND, TO, NO}). */
  private Set<String> of(Party party) {
    Set<String> names = new HashSet<>(party.aliases());
    names.addAll(party.names().values());
    party.names().values().stream()
        .flatMap(PartyNames::head)
        .filter(name -> parties.find(name) instanceof PartyMatch.Certain)
        .forEach(names::add);
    return names;
  }

  /** A name that may mean another too is that one's too, so that the desk asks. */
  private void doubtful(Party party, Map<String, Set<String>> names) {
    for (String name : List.copyOf(of(party))) {
      String core = PartyNames.core(PartyNames.fold(name));
      if (!core.isEmpty()
          && parties.find(core) instanceof PartyMatch.Several several
          && several.parties().size() > 1) {
        several
            .parties()
            .forEach(one -> names.getOrDefault(Addressees.PARTY + one.code(), Set.of()).add(core));
      }
    }
  }
}
