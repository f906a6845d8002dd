package org.intersession.bot.waitingroom;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/**
 * What people type for a Party: its names in the six languages, codes, short names, demonyms. Only
 * for recognising; nothing here is ever shown.
 */
public final class Parties {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "zh", "ru");
  private static final List<String> CHINESE_PEOPLE = List.of("人", "籍");
  private static final Parties COUNTRIES = countries();
  private static final int LONGEST_PHRASE = 80;

  private final Map<String, Set<String>> names;
  private final Map<String, Set<String>> demonyms;
  private final Set<String> nameLike;

  private Parties(
      Map<String, Set<String>> names, Map<String, Set<String>> demonyms, Set<String> nameLike) {
    this.names = names;
    this.demonyms = demonyms;
    this.nameLike = nameLike;
  }

  /** The countries by every name that people type, and no organisation. */
  public static Parties known() {
    return COUNTRIES;
  }

  /**
   * These Parties and those of a list of names or codes: each unknown one is a Party of its own.
   */
  public Parties with(Collection<String> listed) {
    Parties more = new Parties(new HashMap<>(names), demonyms, nameLike);
    for (String party : listed) {
      String phrase = Written.phrase(party);
      if (!phrase.isEmpty() && more.registered(party).isEmpty()) {
        more.addListed(party, phrase);
      }
    }
    return more;
  }

  /** The Parties that a registered party name or code stands for: one, or none for "". */
  Set<String> registered(String party) {
    String phrase = Written.phrase(party);
    Set<String> named = named(phrase);
    return named.isEmpty() ? demonym(phrase) : named;
  }

  /** The Parties that a folded phrase names; empty for none. */
  Set<String> named(String phrase) {
    return phrase.length() > LONGEST_PHRASE ? Set.of() : names.getOrDefault(phrase, Set.of());
  }

  /** The Parties whose people a folded phrase names; empty for none. */
  Set<String> demonym(String phrase) {
    return phrase.length() > LONGEST_PHRASE ? Set.of() : demonyms.getOrDefault(phrase, Set.of());
  }

  /** Whether a folded demonym is as likely a family name. */
  boolean isNameLike(String phrase) {
    return nameLike.contains(phrase);
  }

  private void addListed(String party, String phrase) {
    put(names, phrase, phrase);
    int open = party.lastIndexOf('(');
    int close = party.lastIndexOf(')');
    if (open > 0 && close > open) {
      addPart(party.substring(open + 1, close), phrase);
      addPart(party.substring(0, open), phrase);
    }
  }

  /** "World Wide Fund for Nature (WWF)" is known by either part. */
  private void addPart(String part, String key) {
    String phrase = Written.phrase(part);
    if (phrase.length() > 1 && !names.containsKey(phrase)) {
      put(names, phrase, key);
    }
  }

  private static Parties countries() {
    Map<String, Set<String>> names = new HashMap<>();
    Map<String, Set<String>> demonyms = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      put(names, code.toLowerCase(Locale.ROOT), code);
      put(names, iso3(code), code);
      for (String language : LANGUAGES) {
        String name = ULocale.getDisplayCountry("und_" + code, language);
        put(names, Written.phrase(name), code);
        put(names, Written.phrase(name.replaceAll("\\(.*\\)", "")), code);
      }
      String chinese = ULocale.getDisplayCountry("und_" + code, "zh");
      CHINESE_PEOPLE.forEach(end -> put(demonyms, Written.phrase(chinese + end), code));
    }
    put(names, "eu", "EU");
    addWritten(names, demonyms);
    // The longer of two Congos, and both Koreas, are always named in full by their own people.
    names.put("congo", Set.of("CG"));
    Map<String, Set<String>> further = Demonyms.read();
    further.keySet().removeIf(names::containsKey);
    further.forEach(demonyms::putIfAbsent);
    return new Parties(names, demonyms, Set.copyOf(further.keySet()));
  }

  private static void addWritten(
      Map<String, Set<String>> names, Map<String, Set<String>> demonyms) {
    for (String line : Resource.lines("demonyms.txt")) {
      String code = line.substring(0, 2);
      for (String word : line.substring(3).split("[,|]")) {
        String phrase = Written.phrase(word);
        if (phrase.isEmpty() || names.getOrDefault(phrase, Set.of()).contains(code)) {
          continue;
        }
        put(isDemonym(word.strip()) ? demonyms : names, phrase, code);
      }
    }
    for (String both : List.of("congolese", "congolais", "congolaise", "congoleno", "congolena")) {
      demonyms.put(both, Set.of("CG", "CD"));
    }
    for (String both : List.of("dominican", "dominicano", "dominicana", "dominicain")) {
      demonyms.put(both, Set.of("DM", "DO"));
    }
  }

  /** A single word beside the Party's name; several words, capitals and Chinese are names. */
  private static boolean isDemonym(String word) {
    return !word.contains(" ")
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && word.codePointAt(0) < 0x400;
  }

  private static String iso3(String code) {
    try {
      return new Locale("", code).getISO3Country().toLowerCase(Locale.ROOT);
    } catch (MissingResourceException e) {
      return code.toLowerCase(Locale.ROOT);
    }
  }

  private static void put(Map<String, Set<String>> into, String phrase, String code) {
    if (!phrase.isEmpty()) {
      into.computeIfAbsent(phrase, any -> new HashSet<>()).add(code);
    }
  }
}
