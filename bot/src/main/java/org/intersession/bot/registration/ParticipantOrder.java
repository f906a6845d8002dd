package org.intersession.bot.registration;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.people.Tenure;

/**
 * The order of a list of participants: the Parties in the instrument's order, each with its head of
 * delegation first; then the observers, then those who are not on the instrument's list.
 */
final class ParticipantOrder {
  private final Parties parties;
  private final Persons persons;
  private final Set<String> heads;

  ParticipantOrder(Parties parties, Persons persons) {
    this.parties = parties;
    this.persons = persons;
    Messages messages = new Messages("registration");
    this.heads =
        Messages.PAGE_LANGUAGES.stream()
            .flatMap(locale -> Arrays.stream(messages.text(locale, "role.head").split("\\|")))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** All in order. */
  List<Registration> sorted(List<Registration> registrations) {
    Collator names = Collator.getInstance(Locale.ROOT);
    List<Registration> sorted = new ArrayList<>(registrations);
    sorted.sort(
        Comparator.comparingInt(this::kind)
            .thenComparingInt(this::place)
            .thenComparing(ParticipantOrder::unlisted, names::compare)
            .thenComparing(one -> !head(one))
            .thenComparing(one -> one.application().family(), names::compare)
            .thenComparing(one -> one.application().given(), names::compare)
            .thenComparing(Registration::id));
    return sorted;
  }

  /** What kind of participant: 0 of a Party, 1 of an observer, 2 of nobody on the list. */
  private int kind(Registration one) {
    String code = one.application().party();
    return code == null
        ? 2
        : parties.byCode(code).map(party -> party.party() ? 0 : 1).orElse(2);
  }

  private int place(Registration one) {
    String code = one.application().party();
    return code == null ? 0 : parties.byCode(code).map(Party::order).orElse(0);
  }

  /** A Party has one place however it is called; others stand by their names. */
  private static String unlisted(Registration one) {
    return one.application().party() == null ? one.application().body() : "";
  }

  private boolean head(Registration one) {
    String said = one.application().role().toLowerCase(Locale.ROOT).strip();
    String party = one.application().party();
    return heads.contains(said)
        || persons.byEmail(one.application().email()).stream()
            .flatMap(person -> person.roles().stream())
            .filter(role -> role.kind() == RoleKind.HEAD_OF_DELEGATION && role.until() == null)
            .map(Tenure::party)
            .anyMatch(code -> code != null && code.equals(party));
  }
}
