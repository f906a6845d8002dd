package org.intersession.bot.registration;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people are named in a meeting, as in {@code {PARTY} - {Given} {FAMILY}} or {@code
 * {ROLE}_{CODE}_{name}}: a word in capitals is written in capitals, but for the name of a Party or
 * organisation, which stays as its list has it.
 */
public final class NamingRule {
  /** As many characters as a platform shows; counted so that no way of counting gives more. */
  static final int MOST = 64;

  private static final Set<String> WORDS =
      Set.of("party", "code", "role", "given", "family", "name", "organisation");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
  private static final Pattern NEVER_SHOWN =
      Pattern.compile(
          "[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s_\\-–—,:/|]+|[\\s_\\-–—,:/|]+$");
  private static final Pattern DOUBLED = Pattern.compile("([_\\-–—,:/|])\\s*(?:\\1\\s*)+");

  /** The rule where a meeting has none. */
  public static final NamingRule USUAL = new NamingRule("{PARTY} - {Given} {FAMILY}");

  private final String pattern;

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException when it has an unknown word, or names nobody
   */
  public NamingRule(String pattern) {
    this.pattern = pattern.strip();
    wrong(pattern)
        .ifPresent(
            wrong -> {
              throw new IllegalArgumentException("the naming rule has a mistake: " + wrong);
            });
  }

  /** What in a rule is unknown or missing; nothing when it is sound. */
  static Optional<String> wrong(String pattern) {
    boolean names = false;
    Matcher places = PLACE.matcher(pattern);
    while (places.find()) {
      String word = places.group(1).toLowerCase(Locale.ROOT);
      if (!WORDS.contains(word)) {
        return Optional.of("{" + places.group(1) + "}");
      }
      names |= Set.of("family", "name", "given").contains(word);
    }
    return names ? Optional.empty() : Optional.of("{Name}");
  }

  /**
   * Whom a name is made for.
   *
   * @param party the name of the Party; empty for others
   * @param code its code; empty for others
   * @param role in the language of the meeting; may be empty
   */
  public record Bearer(
      String given, String family, String party, String code, String organisation, String role) {}

  /**
   * A name in the two parts that platforms ask for; together with a blank between them it is the
   * name.
   */
  public record Parts(String first, String last) {
    /** The whole name. */
    public String whole() {
      return last.isEmpty() ? first : first + " " + last;
    }
  }

  /**
   * The name. Where it is too long, the Party's code stands for its name before anything is cut.
   */
  public String name(Bearer bearer) {
    String whole = composed(bearer, bearer.party());
    if (whole.length() > MOST && !bearer.code().isEmpty()) {
      whole = composed(bearer, bearer.code());
    }
    return cut(whole);
  }

  /** The name in two parts. */
  public Parts parts(Bearer bearer) {
    String whole = name(bearer);
    int blank = whole.lastIndexOf(' ');
    return blank < 0
        ? new Parts(whole, "")
        : new Parts(whole.substring(0, blank), whole.substring(blank + 1));
  }

  @Override
  public String toString() {
    return pattern;
  }

  private String composed(Bearer bearer, String party) {
    String body = party.isEmpty() ? bearer.organisation() : party;
    Map<String, String> values =
        Map.of(
            "party", body,
            "code", bearer.code(),
            "organisation", bearer.organisation().isEmpty() ? party : bearer.organisation(),
            "role", bearer.role(),
            "given", bearer.given(),
            "family", bearer.family(),
            "name", bearer.given() + " " + bearer.family());
    String composed =
        PLACE
            .matcher(pattern)
            .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
    String joined = DOUBLED.matcher(line(composed)).replaceAll("$1 ");
    return AT_THE_ENDS.matcher(joined).replaceAll("").strip();
  }

  private static String value(Map<String, String> values, String word) {
    String key = word.toLowerCase(Locale.ROOT);
    String value = line(values.getOrDefault(key, ""));
    boolean shouted =
        word.equals(word.toUpperCase(Locale.ROOT))
            && !Set.of("party", "organisation").contains(key);
    return shouted ? value.toUpperCase(Locale.ROOT) : value;
  }

  private static String line(String text) {
    return NEVER_SHOWN.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  /** Never within what people see as one character. */
  private static String cut(String name) {
    if (name.length() <= MOST) {
      return name;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(name);
    int end = characters.preceding(MOST + 1);
    return name.substring(0, Math.max(end, 0)).strip();
  }
}
