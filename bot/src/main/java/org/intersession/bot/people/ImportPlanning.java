package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intersession.bot.people.ImportPlan.Step;
import org.intersession.bot.people.ImportPlan.Verdict;
import org.jspecify.annotations.Nullable;

/** One reading of a list against all who are known. */
final class ImportPlanning {
  private final Map<String, List<Person>> byEmail = new HashMap<>();
  private final Map<String, Person> byReference = new HashMap<>();
  private final Map<String, ImportedPerson> seen = new HashMap<>();
  private final Map<String, PartyMatch> read = new HashMap<>();
  private final Parties parties;

  ImportPlanning(Parties parties, PersonStore store) {
    this.parties = parties;
    store.each(this::know);
  }

  private void know(Person person) {
    person
        .emails()
        .forEach(
            email ->
                byEmail.computeIfAbsent(email.address(), key -> new ArrayList<>()).add(person));
    String reference = person.reference();
    if (reference != null) {
      byReference.put(reference, person);
    }
  }

  ImportPlan plan(List<ImportedPerson> rows) {
    return new ImportPlan(rows.stream().map(this::step).toList());
  }

  private Step step(ImportedPerson row) {
    if (!row.problems().isEmpty()) {
      return new Step(row, Verdict.REFUSED, null, null, null, row.problems());
    }
    Party party = null;
    if (!row.party().isEmpty()) {
      PartyMatch match = read.computeIfAbsent(row.party(), parties::find);
      if (!(match instanceof PartyMatch.Certain certain)) {
        return inDoubt(row, match);
      }
      party = certain.party();
    } else if (row.role() != null
        && row.role() != RoleKind.SECRETARIAT_OFFICER
        && row.role() != RoleKind.INTERPRETER) {
      return new Step(
          row, Verdict.REFUSED, null, null, null, List.of(Reason.of("role-without-party")));
    }
    if (row.data().emails().isEmpty() && row.data().reference() == null) {
      return new Step(row, Verdict.DOUBTFUL, null, party, null, List.of(Reason.of("no-address")));
    }
    return known(row, party);
  }

  private Step inDoubt(ImportedPerson row, PartyMatch match) {
    String said = ImportedPerson.shown(row.party());
    if (match instanceof PartyMatch.Several several) {
      return left(row, Verdict.DOUBTFUL, "party-of-several", said, names(several.parties()));
    }
    List<Party> nearest = ((PartyMatch.Unknown) match).nearest();
    return left(
        row,
        Verdict.REFUSED,
        nearest.isEmpty() ? "party-unknown" : "party-near",
        said,
        names(nearest));
  }

  private static Step left(
      ImportedPerson row, Verdict verdict, String reason, String said, String parties) {
    return new Step(
        row,
        verdict,
        null,
        null,
        null,
        List.of(new Reason(reason, Map.of("said", said, "parties", parties))));
  }

  private String names(List<Party> parties) {
    return String.join(
        ", ", parties.stream().map(party -> party.name(java.util.Locale.ENGLISH)).toList());
  }

  private Step known(ImportedPerson row, @Nullable Party party) {
    ImportedPerson before = seen(row);
    if (before != null) {
      return again(row, before, party);
    }
    List<Person> candidates = candidates(row);
    if (candidates.size() > 1) {
      return new Step(
          row, Verdict.DOUBTFUL, null, party, null, List.of(Reason.of("address-of-several")));
    }
    remember(row);
    if (candidates.isEmpty()) {
      return new Step(row, Verdict.ADDED, null, party, null, List.of());
    }
    Person person = candidates.get(0);
    String reference = row.data().reference();
    boolean same = reference != null && reference.equals(person.reference());
    if (!same && !sameName(person.fullName(), row.data().fullName())) {
      forget(row);
      return new Step(
          row,
          Verdict.DOUBTFUL,
          person.id(),
          party,
          null,
          List.of(Reason.of("address-of", "person", ImportedPerson.shown(person.fullName()))));
    }
    if (person.departedOn() != null) {
      forget(row);
      return new Step(
          row, Verdict.DOUBTFUL, person.id(), party, null, List.of(Reason.of("has-left")));
    }
    List<Reason> changes = changes(person, row, party);
    Verdict verdict = changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
    return new Step(row, verdict, person.id(), party, null, changes);
  }

  private Step again(ImportedPerson row, ImportedPerson before, @Nullable Party party) {
    boolean otherRole =
        row.role() != before.role() || !row.party().equalsIgnoreCase(before.party());
    if (sameName(row.data().fullName(), before.data().fullName())) {
      return otherRole
          ? new Step(
              row,
              Verdict.CHANGED,
              null,
              party,
              before.row(),
              List.of(Reason.of("further-role", "row", String.valueOf(before.row()))))
          : new Step(
              row,
              Verdict.SAME,
              null,
              party,
              before.row(),
              List.of(Reason.of("same-row", "row", String.valueOf(before.row()))));
    }
    return new Step(
        row,
        Verdict.DOUBTFUL,
        null,
        party,
        null,
        List.of(Reason.of("other-name", "row", String.valueOf(before.row()))));
  }

  private @Nullable ImportedPerson seen(ImportedPerson row) {
    return keys(row).stream().map(seen::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private void remember(ImportedPerson row) {
    keys(row).forEach(key -> seen.putIfAbsent(key, row));
  }

  private void forget(ImportedPerson row) {
    keys(row).forEach(key -> seen.remove(key, row));
  }

  private List<String> keys(ImportedPerson row) {
    List<String> keys = new ArrayList<>(row.data().emails());
    if (row.data().reference() != null) {
      keys.add("reference " + row.data().reference());
    }
    return keys;
  }

  private List<Person> candidates(ImportedPerson row) {
    String reference = row.data().reference();
    Person same = reference == null ? null : byReference.get(reference);
    if (same != null) {
      return List.of(same);
    }
    return row.data().emails().stream()
        .flatMap(email -> byEmail.getOrDefault(email, List.of()).stream())
        .distinct()
        .toList();
  }

  private static boolean sameName(String one, String other) {
    return PartyNames.fold(one).equals(PartyNames.fold(other));
  }

  private static List<Reason> changes(Person person, ImportedPerson row, @Nullable Party party) {
    List<Reason> changes = new ArrayList<>();
    PersonData data = row.data();
    if (!person.fullName().equals(data.fullName())) {
      changes.add(Reason.of("name"));
    }
    if (data.language() != null && !data.language().equals(person.language())) {
      changes.add(Reason.of("language"));
    }
    if (data.zone() != null && !data.zone().equals(person.zone())) {
      changes.add(Reason.of("zone"));
    }
    if (!person.emails().stream().map(Person.Email::address).toList().containsAll(data.emails())) {
      changes.add(Reason.of("e-mail"));
    }
    String code = party == null ? null : party.code();
    if (row.role() != null
        && person.roles().stream()
            .noneMatch(
                role ->
                    role.until() == null
                        && role.kind() == row.role()
                        && Objects.equals(role.party(), code))) {
      changes.add(Reason.of("role"));
    }
    return changes;
  }
}
