package org.intersession.bot.commands.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.intersession.bot.messages.Messages;

/**
 * Time zones by the names of their cities in the chat's languages (CLDR, and a list of ours for
 * capitals and the cities of treaties), by their IANA names and by abbreviations.
 */
final class Zones {
  private static final Map<String, Set<ZoneId>> BY_NAME = new HashMap<>();
  private static final Map<String, Set<ZoneId>> BY_LETTERS = new HashMap<>();
  private static final Set<String> ORDINARY_WORDS =
      Set.of("reunion", "oral", "salta", "nome", "resolute", "chita", "center", "centro", "davis");

  static {
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .forEach(id -> add(id, ZoneId.of(id)));
    Messages.CHAT_LANGUAGES.forEach(Zones::addExemplarCities);
    Properties cities = load("cities.properties");
    cities.stringPropertyNames().forEach(key -> addOwn(key, cities.getProperty(key)));
    Properties letters = load("zone-letters.properties");
    letters
        .stringPropertyNames()
        .forEach(
            key -> BY_LETTERS.put(key.toLowerCase(Locale.ROOT), zones(letters.getProperty(key))));
  }

  private Zones() {}

  /** All zones that bear a name, in normal form; none if no zone does. */
  static Set<ZoneId> named(String name) {
    return BY_NAME.getOrDefault(name, Set.of());
  }

  /** All zones that an abbreviation may mean. */
  static Set<ZoneId> abbreviated(String letters) {
    return BY_LETTERS.getOrDefault(letters, Set.of());
  }

  /** Every name of a place. */
  static Set<String> names() {
    return BY_NAME.keySet();
  }

  private static void addExemplarCities(Locale locale) {
    TimeZoneNames names = TimeZoneNames.getInstance(locale);
    for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null)) {
      String city = names.getExemplarLocationName(id);
      String iana = TimeZone.getIanaID(id);
      if (city != null && ZoneId.getAvailableZoneIds().contains(iana)) {
        add(city, ZoneId.of(iana));
        add(city.replaceAll(",.*| (?:Station|Island|Islands)$", ""), ZoneId.of(iana));
      }
    }
  }

  /** A list of ours decides: it names several zones where the name is ambiguous. */
  private static void addOwn(String key, String names) {
    Set<ZoneId> zones = zones(key.replaceAll("\\.[0-9]+$", ""));
    for (String name : names.split(",")) {
      BY_NAME.put(normal(name), zones);
    }
  }

  private static Set<ZoneId> zones(String ids) {
    Set<ZoneId> zones = new LinkedHashSet<>();
    for (String id : ids.split("[|,]")) {
      zones.add(ZoneId.of(id.strip()));
    }
    return zones;
  }

  private static void add(String name, ZoneId zone) {
    String normal = normal(name);
    if (normal.length() > 2 && !ORDINARY_WORDS.contains(normal)) {
      Set<ZoneId> before = BY_NAME.getOrDefault(normal, Set.of());
      boolean same = before.stream().anyMatch(other -> other.getRules().equals(zone.getRules()));
      if (!same) {
        BY_NAME.computeIfAbsent(normal, any -> new LinkedHashSet<>()).add(zone);
      }
    }
  }

  /** Dots and hyphens in names of cities are often left out. */
  static String normal(String name) {
    return TextReader.normal(name).replace(".", "");
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = Zones.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
