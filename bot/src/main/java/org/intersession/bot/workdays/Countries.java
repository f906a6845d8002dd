package org.intersession.bot.workdays;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which country a code of an instrument's list means, and what time it is in its capital. */
public final class Countries {
  /** Where nothing is known. */
  public static final String WORLD = "001";

  private static final Map<String, String> BY_THREE_LETTERS =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toMap(code -> new Locale("", code).getISO3Country(), Function.identity()));

  private static final Properties CAPITALS = load();

  private Countries() {}

  /** The country that a Party's code is, if it is one: two letters or three. */
  public static Optional<String> ofParty(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return upper.length() == 2 && BY_THREE_LETTERS.containsValue(upper)
        ? Optional.of(upper)
        : Optional.ofNullable(BY_THREE_LETTERS.get(upper));
  }

  /** The country of a zone. */
  public static Optional<String> ofZone(ZoneId zone) {
    try {
      String region = TimeZone.getRegion(zone.getId());
      return region.equals(WORLD) ? Optional.empty() : Optional.of(region);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The zone of a country's capital. */
  public static Optional<ZoneId> zone(String country) {
    String capital = CAPITALS.getProperty(country);
    if (capital != null) {
      return Optional.of(ZoneId.of(capital));
    }
    Set<String> zones =
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
    return zones.size() == 1 ? zones.stream().findFirst().map(ZoneId::of) : Optional.empty();
  }

  private static Properties load() {
    Properties capitals = new Properties();
    try (InputStream in = Countries.class.getResourceAsStream("capital-zones.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing capital-zones.properties");
      }
      capitals.load(in);
      return capitals;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read capital-zones.properties", e);
    }
  }
}
