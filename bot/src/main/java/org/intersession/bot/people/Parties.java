package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Parties and observers of the instrument, in the order of its list. */
public final class Parties {
  private final PartyStore store;
  private volatile @Nullable PartyIndex index;
  private volatile @Nullable RegionNames regions;

  Parties(PartyStore store) {
    this.store = store;
  }

  /** All Parties and observers. */
  public List<Party> all() {
    return index().all();
  }

  /** The Parties without the observers. */
  public List<Party> parties() {
    return all().stream().filter(Party::party).toList();
  }

  /** The Parties of a region, as the list names it. */
  public List<Party> inRegion(String region) {
    return parties().stream().filter(party -> party.region().equals(region)).toList();
  }

  /** The regions of the Parties, in the order in which the list first names them. */
  public List<String> regions() {
    return parties().stream()
        .map(Party::region)
        .filter(region -> !region.isEmpty())
        .distinct()
        .toList();
  }

  /** What the list calls a region in a language. */
  public String regionName(String region, Locale locale) {
    return regionNames().name(region, locale);
  }

  /** All that the list calls a region. */
  Set<String> regionNames(String region) {
    return regionNames().all(region);
  }

  /** The Party or observer with a code of the list. */
  public Optional<Party> byCode(String code) {
    return index().byCode(code);
  }

  /** Whom a name, code or acronym in any language means. */
  public PartyMatch find(String said) {
    return index().find(said);
  }

  /** Those of which a name begins like what was typed, for a field that searches. */
  public List<Party> search(String typed, Locale locale, int most) {
    return index().search(typed, locale, most);
  }

  /** Takes over what the store now holds. */
  void refresh() {
    index = new PartyIndex(store.listed());
    regions = store.regions();
  }

  private RegionNames regionNames() {
    RegionNames known = regions;
    if (known == null) {
      known = store.regions();
      regions = known;
    }
    return known;
  }

  private PartyIndex index() {
    PartyIndex known = index;
    if (known == null) {
      known = new PartyIndex(store.listed());
      index = known;
    }
    return known;
  }
}
