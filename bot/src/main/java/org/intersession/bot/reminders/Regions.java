package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;

/** Those asked, by region: regions and Parties in the order of the instrument's list. */
final class Regions {
  private final Parties parties;

  Regions(Parties parties) {
    this.parties = parties;
  }

  /** By region; those of none are last, under an empty name. */
  Map<String, List<Asked>> of(List<Asked> asked) {
    Map<String, List<Asked>> byRegion = new LinkedHashMap<>();
    parties.regions().forEach(region -> byRegion.put(region, new ArrayList<>()));
    asked.stream()
        .sorted(Comparator.comparingInt(this::order))
        .forEach(one -> byRegion.computeIfAbsent(region(one), name -> new ArrayList<>()).add(one));
    byRegion.values().removeIf(List::isEmpty);
    return byRegion;
  }

  /** What the instrument calls a region; nothing for those of none. */
  String name(String region, Locale locale) {
    return parties.regionName(region, locale);
  }

  private String region(Asked asked) {
    return parties.byCode(asked.party()).map(Party::region).orElse("");
  }

  private int order(Asked asked) {
    return parties.byCode(asked.party()).map(Party::order).orElse(Integer.MAX_VALUE);
  }
}
