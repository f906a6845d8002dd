package org.intersession.bot.waitingroom;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Habits of writing names, told from the Party that a person is registered for. */
enum Culture {
  ARABIC("DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE TD ER IR AF PK"),
  SLAVIC("RU UA BY BG RS ME MK BA KZ KG TJ TM UZ MD AM AZ GE LV LT EE MN SI HR"),
  GREEK("GR CY"),
  JAPANESE("JP"),
  KOREAN("KR KP"),
  CHINESE("CN TW HK MO SG MY"),
  /** The last of several family names is the one in daily use. */
  LUSOPHONE("BR PT AO MZ CV GW ST TL"),
  HISPANIC("ES MX AR BO CL CO CR CU DO EC SV GQ GT HN NI PA PY PE PH PR UY VE"),
  /** "M." before a name is Monsieur. */
  FRANCOPHONE(
      "FR BE CH LU MC CA BJ BF BI CM CF TD KM CD CG CI DJ GA GN HT MG ML MA MR MU NE RW SN SC TG"
          + " TN DZ LB VU");

  private final Set<String> countries;

  Culture(String countries) {
    this.countries = Set.of(countries.split(" "));
  }

  static Set<Culture> of(Set<String> parties) {
    EnumSet<Culture> cultures = EnumSet.noneOf(Culture.class);
    Arrays.stream(values())
        .filter(culture -> parties.stream().anyMatch(culture.countries::contains))
        .forEach(cultures::add);
    return cultures;
  }
}
