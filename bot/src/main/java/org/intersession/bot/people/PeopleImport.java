package org.intersession.bot.people;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intersession.bot.people.ImportPlan.Step;
import org.intersession.bot.people.ImportPlan.Verdict;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over a list of people: first what it would do, then doing exactly that. */
final class PeopleImport {
  /** Longer lists are not read. */
  static final int MOST = 100_000;

  private static final ReadLimits LIMITS =
      new ReadLimits(64L << 20, 512L << 20, 200, 10_000, 5, MOST, 10_000, 120);

  private final Parties parties;
  private final Persons persons;
  private final PersonStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PeopleImport(
      Parties parties,
      Persons persons,
      PersonStore store,
      TransactionTemplate transaction,
      Clock clock) {
    this.parties = parties;
    this.persons = persons;
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What taking over a list would do. */
  ImportPlan plan(SourceFile file) throws IOException {
    List<ImportedPerson> rows = new ArrayList<>();
    List<String> heading =
        Rows.read(
            file,
            LIMITS,
            line -> {
              if (rows.size() == MOST) {
                throw new TooManyException();
              }
              rows.add(ImportedPerson.of(line));
            });
    if (heading.stream()
        .noneMatch(
            List.of(
                    "name",
                    "family",
                    "full-name",
                    "last-name",
                    "surname",
                    "nom",
                    "apellidos",
                    "apellido",
                    "nom-complet",
                    "nombre-completo",
                    "family-name",
                    "given",
                    "email")
                ::contains)) {
      throw new UnreadableFileException(
          file.name(),
          "no-heading",
          "The first row must name the columns: given, family, email, party, role, language.",
          null);
    }
    return new Planning().plan(rows);
  }

  /** A list that is too long. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Does what a plan says, all or nothing; doubtful and refused rows are left out. */
  void apply(ImportPlan plan, Source source) {
    transaction.executeWithoutResult(
        status -> {
          Map<Integer, Long> made = new HashMap<>();
          plan.steps().forEach(step -> apply(step, source, made));
        });
  }

  private void apply(Step step, Source source, Map<Integer, Long> made) {
    if (step.verdict() == Verdict.DOUBTFUL || step.verdict() == Verdict.REFUSED) {
      return;
    }
    long person = person(step, made);
    made.put(step.said().row(), person);
    RoleKind role = step.said().role();
    if (role != null && step.verdict() != Verdict.SAME) {
      Party party = step.party();
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      persons.appoint(
          person,
          new Persons.Appointment(role, party == null ? null : party.code(), null),
          today,
          source);
    }
  }

  private long person(Step step, Map<Integer, Long> made) {
    Integer like = step.like();
    if (like != null) {
      return Objects.requireNonNull(made.get(like));
    }
    Long known = step.known();
    if (known == null) {
      return persons.add(step.said().data()).id();
    }
    if (step.verdict() == Verdict.CHANGED) {
      Person before = persons.find(known).orElseThrow();
      persons.change(known, merged(before, step.said().data()));
    }
    return known;
  }

  /** What the list does not say stays as it was; addresses are added, none is taken away. */
  private static PersonData merged(Person before, PersonData said) {
    List<String> emails = new ArrayList<>(said.emails());
    before.emails().stream()
        .map(Person.Email::address)
        .filter(address -> !emails.contains(address))
        .forEach(emails::add);
    return new PersonData(
        said.reference() == null ? before.reference() : said.reference(),
        said.title().isEmpty() ? before.title() : said.title(),
        said.given().isEmpty() ? before.given() : said.given(),
        said.family().isEmpty() ? before.family() : said.family(),
        said.fullName(),
        said.language() == null ? before.language() : said.language(),
        said.zone() == null ? before.zone() : said.zone(),
        emails);
  }

  /** One reading of a list against all who are known. */
  private final class Planning {
    private final Map<String, List<Person>> byEmail = new HashMap<>();
    private final Map<String, Person> byReference = new HashMap<>();
    private final Map<String, ImportedPerson> seen = new HashMap<>();

    ImportPlan plan(List<ImportedPerson> rows) {
      store.each(
          person -> {
            person
                .emails()
                .forEach(
                    email ->
                        byEmail
                            .computeIfAbsent(email.address(), key -> new ArrayList<>())
                            .add(person));
            String reference = person.reference();
            if (reference != null) {
              byReference.put(reference, person);
            }
          });
      return new ImportPlan(rows.stream().map(this::step).toList());
    }

    private Step step(ImportedPerson row) {
      if (!row.problems().isEmpty()) {
        return new Step(row, Verdict.REFUSED, null, null, null, String.join("; ", row.problems()));
      }
      Party party = null;
      if (!row.party().isEmpty()) {
        PartyMatch match = parties.find(row.party());
        if (!(match instanceof PartyMatch.Certain certain)) {
          return inDoubt(row, match);
        }
        party = certain.party();
      } else if (row.role() != null
          && row.role() != RoleKind.SECRETARIAT_OFFICER
          && row.role() != RoleKind.INTERPRETER) {
        return new Step(row, Verdict.REFUSED, null, null, null, "the role needs a Party");
      }
      if (row.data().emails().isEmpty() && row.data().reference() == null) {
        return new Step(row, Verdict.DOUBTFUL, null, party, null, "no e-mail address");
      }
      return known(row, party);
    }

    private Step inDoubt(ImportedPerson row, PartyMatch match) {
      String said = "\"" + ImportedPerson.shown(row.party()) + "\"";
      if (match instanceof PartyMatch.Several several) {
        return new Step(
            row, Verdict.DOUBTFUL, null, null, null, said + " may be " + names(several.parties()));
      }
      List<Party> nearest = ((PartyMatch.Unknown) match).nearest();
      String reason = said + " is not on the list of Parties and observers";
      return new Step(
          row,
          Verdict.REFUSED,
          null,
          null,
          null,
          nearest.isEmpty() ? reason : reason + "; near are " + names(nearest));
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
            row, Verdict.DOUBTFUL, null, party, null, "several known persons have this address");
      }
      remember(row);
      if (candidates.isEmpty()) {
        return new Step(row, Verdict.ADDED, null, party, null, "");
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
            "the address belongs to " + ImportedPerson.shown(person.fullName()));
      }
      if (person.departedOn() != null) {
        forget(row);
        return new Step(
            row, Verdict.DOUBTFUL, person.id(), party, null, "is recorded as having left");
      }
      String changes = changes(person, row, party);
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
                "a further role of row " + before.row())
            : new Step(
                row, Verdict.SAME, null, party, before.row(), "the same as row " + before.row());
      }
      return new Step(
          row,
          Verdict.DOUBTFUL,
          null,
          party,
          null,
          "row " + before.row() + " has the same address and another name");
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

    private static String changes(Person person, ImportedPerson row, @Nullable Party party) {
      List<String> changes = new ArrayList<>();
      PersonData data = row.data();
      if (!person.fullName().equals(data.fullName())) {
        changes.add("name");
      }
      if (data.language() != null && !data.language().equals(person.language())) {
        changes.add("language");
      }
      if (data.zone() != null && !data.zone().equals(person.zone())) {
        changes.add("zone");
      }
      if (!person.emails().stream()
          .map(Person.Email::address)
          .toList()
          .containsAll(data.emails())) {
        changes.add("e-mail");
      }
      String code = party == null ? null : party.code();
      if (row.role() != null
          && person.roles().stream()
              .noneMatch(
                  role ->
                      role.until() == null
                          && role.kind() == row.role()
                          && Objects.equals(role.party(), code))) {
        changes.add("role");
      }
      return String.join(", ", changes);
    }
  }
}
