package org.intersession.bot.people;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Parties that a line means by the keys of its slot {@code GROUPS}: {@code party:<code>},
 * {@code group:<key>}, {@code region:<name>}, {@code all-parties}, {@code all-observers}.
 */
public final class Addressees {
  /** The key of one Party or observer. */
  public static final String PARTY = "party:";

  /** The key of a group. */
  public static final String GROUP = "group:";

  /** The key of a region. */
  public static final String REGION = "region:";

  /** The key of all Parties. */
  public static final String ALL_PARTIES = "all-parties";

  /** The key of all observers and communities. */
  public static final String ALL_OBSERVERS = "all-observers";

  private final Parties parties;
  private final Groups groups;

  Addressees(Parties parties, Groups groups) {
    this.parties = parties;
    this.groups = groups;
  }

  /** All Parties and observers that are meant, each once, in the list's order. */
  public List<Party> of(List<String> keys) {
    Set<Party> meant = new LinkedHashSet<>();
    keys.forEach(key -> one(key).forEach(meant::add));
    return meant.stream().sorted(Comparator.comparingInt(Party::order)).toList();
  }

  /** The groups that are named themselves. */
  public List<Group> groups(List<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith(GROUP))
        .flatMap(key -> groups.byKey(key.substring(GROUP.length())).stream())
        .toList();
  }

  /** The single Parties and observers that are named themselves. */
  public List<Party> named(List<String> keys) {
    return keys.stream().flatMap(key -> party(key).stream()).toList();
  }

  private Optional<Party> party(String key) {
    return key.startsWith(PARTY) ? parties.byCode(key.substring(PARTY.length())) : Optional.empty();
  }

  private Stream<Party> one(String key) {
    if (key.equals(ALL_PARTIES)) {
      return parties.parties().stream();
    }
    if (key.equals(ALL_OBSERVERS)) {
      return parties.all().stream().filter(party -> !party.party());
    }
    if (key.startsWith(REGION)) {
      return parties.inRegion(key.substring(REGION.length())).stream();
    }
    if (key.startsWith(GROUP)) {
      return groups(List.of(key)).stream()
          .flatMap(group -> groups.members(group.number()).stream())
          .map(Member::party);
    }
    return party(key).stream();
  }
}
