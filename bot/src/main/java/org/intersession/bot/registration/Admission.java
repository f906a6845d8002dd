package org.intersession.bot.registration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Tenure;

/**
 * Who is approved at once: whom the directory knows under this address and this name with a
 * present role for this Party. Everybody else waits for a person, with the reason.
 */
final class Admission {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Admission() {}

  /** Why somebody is approved or waits. */
  enum Reason {
    ACCREDITED,
    /** The Party or organisation is not on the instrument's list. */
    NOT_ON_THE_LIST,
    /** Nobody with this address is known. */
    NOT_KNOWN,
    /** The address is known under another name. */
    OTHER_NAME,
    /** The person is known, and not for this Party. */
    OTHER_PARTY,
    /** The meeting is full. */
    FULL;

    /** The stable key. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Reason of(Application application, List<Person> known, boolean full, LocalDate today) {
    if (full) {
      return Reason.FULL;
    }
    if (application.party() == null) {
      return Reason.NOT_ON_THE_LIST;
    }
    List<Person> present = known.stream().filter(person -> !person.departed(today)).toList();
    if (present.isEmpty()) {
      return Reason.NOT_KNOWN;
    }
    List<Person> named = present.stream().filter(person -> sameName(person, application)).toList();
    if (named.isEmpty()) {
      return Reason.OTHER_NAME;
    }
    return named.stream().anyMatch(person -> speaksFor(person, application.party(), today))
        ? Reason.ACCREDITED
        : Reason.OTHER_PARTY;
  }

  private static boolean speaksFor(Person person, String party, LocalDate today) {
    return person.roles().stream()
        .filter(role -> role.heldOn(today))
        .map(Tenure::party)
        .anyMatch(code -> Objects.equals(code, party));
  }

  private static boolean sameName(Person person, Application application) {
    String family = folded(application.family());
    String known = person.family().isBlank() ? person.fullName() : person.family();
    return !family.isEmpty()
        && family.equals(folded(known))
        && sameGiven(folded(person.given()), folded(application.given()));
  }

  /** Further names may be left out; another first name is another person. */
  private static boolean sameGiven(String known, String said) {
    return known.isEmpty() || known.split(" ")[0].equals(said.split(" ")[0]);
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
