package org.intersession.bot.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a name as it is written in a line: the family name in capitals, or after a comma's other
 * side.
 */
final class PersonNames {
  private static final Pattern CAPITALS =
      Pattern.compile("(?<given>.*?)\\s+(?<family>\\p{Lu}[\\p{Lu}'’ -]+)");

  private PersonNames() {}

  static PersonData read(String name, String email) {
    String said = name.strip();
    int comma = said.indexOf(',');
    String given = "";
    String family = "";
    Matcher capitals = CAPITALS.matcher(said);
    if (comma > 0) {
      family = said.substring(0, comma).strip();
      given = said.substring(comma + 1).strip();
      said = (given + " " + family).strip();
    } else if (capitals.matches()) {
      given = capitals.group("given");
      family = capitals.group("family").strip();
    }
    // Without a sign of which is which, neither is guessed.
    return new PersonData(null, "", given, family, said, null, null, List.of(email));
  }
}
