package org.intersession.bot.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person as a list, a CRM or an officer describes them. */
public record PersonData(
    @Nullable String reference,
    String title,
    String given,
    String family,
    String fullName,
    @Nullable Locale language,
    @Nullable ZoneId zone,
    List<String> emails) {
  public PersonData {
    emails = List.copyOf(emails);
    if (fullName.isBlank()) {
      throw new IllegalArgumentException("a person needs a name");
    }
  }

  /** A person of whom only a name and an address are known. */
  public static PersonData of(String given, String family, String email) {
    return new PersonData(
        null, "", given, family, (given + " " + family).strip(), null, null, List.of(email));
  }
}
