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
import org.intersession.integrations.Contact;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
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
    return plan(rows);
  }

  /** What taking over somebody else's list would do. */
  ImportPlan plan(Iterable<Contact> contacts) {
    List<ImportedPerson> rows = new ArrayList<>();
    contacts.forEach(contact -> rows.add(ImportedPerson.of(rows.size() + 1, contact)));
    return plan(rows);
  }

  private ImportPlan plan(List<ImportedPerson> rows) {
    return new ImportPlanning(parties, store).plan(rows);
  }

  /** A list that is too long. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Does what a plan says, all or nothing; doubtful and refused rows are left out.
   *
   * @return the person of each row that was taken
   */
  Map<Integer, Long> apply(ImportPlan plan, Source source) {
    Map<Integer, Long> made = new HashMap<>();
    transaction.executeWithoutResult(
        status -> plan.steps().forEach(step -> apply(step, source, made)));
    return made;
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
}
