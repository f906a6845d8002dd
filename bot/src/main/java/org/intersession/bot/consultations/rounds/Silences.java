package org.intersession.bot.consultations.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.bot.consultations.rounds.Remarks.Outcome;
import org.intersession.bot.consultations.rounds.Silence.Event;
import org.intersession.bot.consultations.rounds.Silence.State;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The silence procedures: begun, broken, suspended, kept. The chair hears of everything. */
public final class Silences {
  private static final Duration FIRST_LOOK = Duration.ofHours(1);
  private static final Duration EACH_LOOK = Duration.ofDays(1);
  private static final int LOOKS_AT_MOST = 90;

  private final SilenceStore store;
  private final ConsultationStore consultations;
  private final RecordStore record;
  private final SilenceLetters letters;
  private final Deliveries deliveries;
  private final Parties parties;
  private final Persons persons;
  private final SilenceProperties settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Silences(
      SilenceStore store,
      ConsultationStore consultations,
      RecordStore record,
      SilenceLetters letters,
      Deliveries deliveries,
      Parties parties,
      Persons persons,
      SilenceProperties settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.consultations = consultations;
    this.record = record;
    this.letters = letters;
    this.deliveries = deliveries;
    this.parties = parties;
    this.persons = persons;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A person who is told, and what the ledger says of their letter. */
  record Told(Party party, Person person, Optional<Letters.Proof> proof) {
    boolean reached() {
      return person.email().isPresent()
          && proof
              .filter(one -> one.state() != Delivery.State.FAILED)
              .filter(one -> one.state() != Delivery.State.DEAD)
              .isPresent();
    }
  }

  /** The procedure on the present round of a consultation. */
  public Optional<Silence> of(Consultation consultation) {
    return store.find(consultation.number(), consultation.round().number());
  }

  /** Nothing is closed or frozen while Parties may still object. */
  void refuseWhileOpen(Consultation consultation) {
    of(consultation)
        .filter(Silence::open)
        .ifPresent(
            silence -> {
              throw Lack.refuses("refuse.silence-runs", Map.of("number", consultation.number()));
            });
  }

  /** The first moment at which one that begins now may end. */
  Instant earliest() {
    return clock.instant().plus(settings.least());
  }

  /** Who has standing, by the body's rules. */
  Set<String> standing(Consultation consultation) {
    return consultations.parties(consultation.number()).stream()
        .flatMap(code -> parties.byCode(code).stream())
        .filter(party -> party.party() || settings.observers())
        .map(Party::code)
        .collect(Collectors.toSet());
  }

  /** Begins it, or moves its end; everyone is told. In the caller's transaction. */
  void open(int number, Instant until, ZoneId zone) {
    Consultation consultation = consultations.hold(number).orElseThrow();
    Optional<Silence> before = of(consultation);
    Silence silence =
        new Silence(
            number,
            consultation.round().number(),
            before.map(Silence::edition).orElse(0) + 1,
            before.map(Silence::openedAt).orElse(clock.instant()),
            until,
            zone,
            State.RUNNING,
            before.map(Silence::standing).orElseGet(() -> standing(consultation)));
    store.save(silence);
    enter(consultation, "silence", "", "{\"until\":\"" + until + "\"}");
    told(consultation, silence)
        .forEach(one -> letters.begin(consultation, silence, one.party(), one.person()));
    look(silence);
  }

  private void look(Silence silence) {
    Instant next = clock.instant().plus(FIRST_LOOK);
    for (int looks = 0; looks < LOOKS_AT_MOST && next.isBefore(silence.until()); looks++) {
      SilenceDue.at(deliveries, silence, next);
      next = next.plus(EACH_LOOK);
    }
    SilenceDue.at(deliveries, silence, silence.until());
  }

  /** A Party objects in writing: that breaks it if the Party has standing, and goes to all. */
  public Outcome object(Voice voice, String text) {
    String said = Saying.clean(text);
    if (said.isEmpty()) {
      return Outcome.EMPTY;
    }
    if (said.length() > Saying.LONGEST) {
      return Outcome.TOO_LONG;
    }
    if (!voice.releases()) {
      return Outcome.NOT_NAMED;
    }
    return Objects.requireNonNull(transaction.execute(status -> objected(voice, said)));
  }

  private Outcome objected(Voice voice, String said) {
    Consultation consultation = consultations.hold(voice.consultation()).orElseThrow();
    Optional<Silence> running = of(consultation).filter(Silence::open);
    if (running.isEmpty() || running.get().at(clock.instant()) == State.KEPT) {
      return Outcome.CLOSED;
    }
    Silence silence = running.get();
    Party party = parties.byCode(voice.party()).orElseThrow();
    if (!store.object(silence.round(), voice, said, clock.instant())) {
      return Outcome.DONE;
    }
    State next = silence.after(Event.OBJECTION, voice.party(), settings.suspends());
    change(silence, next);
    enter(consultation, "objected", voice.party(), RecordJson.text(said));
    String key = next == State.BROKEN ? "silence.news.broken" : "silence.news.no-standing";
    tell(consultation, "objection-" + voice.party(), key, party, Map.of("text", said));
    if (next == State.BROKEN) {
      told(consultation, silence)
          .forEach(one -> letters.broken(consultation, silence, party, said, one.person()));
    }
    return Outcome.DONE;
  }

  /** A Party asks for more time: the chair decides. */
  @EventListener
  void needsTime(TimeAsked asked) {
    Consultation consultation = consultations.find(asked.consultation()).orElseThrow();
    of(consultation)
        .filter(Silence::open)
        .ifPresent(silence -> needsTime(consultation, silence, asked.party()));
  }

  /** A Party has written: whether it objects is for a person to read. */
  @EventListener
  void written(Written written) {
    Consultation consultation = consultations.find(written.consultation()).orElseThrow();
    of(consultation)
        .filter(Silence::open)
        .ifPresent(
            silence ->
                happened(
                    consultation,
                    silence,
                    Event.WRITTEN,
                    written.party(),
                    "written-" + silence.edition() + "-" + written.party()));
  }

  private void needsTime(Consultation consultation, Silence silence, String party) {
    String occurrence = "time-" + silence.edition() + "-" + party;
    happened(consultation, silence, Event.MORE_TIME, party, occurrence);
  }

  /** The chair hears of it once, and what was decided then is not undone by hearing it again. */
  private void happened(
      Consultation consultation, Silence silence, Event event, String code, String occurrence) {
    Optional<Party> party = parties.byCode(code);
    boolean suspends = settings.suspends().contains(event) && silence.standing().contains(code);
    Map<String, String> facts = Map.of("suspends", Boolean.toString(suspends));
    if (party.isPresent()
        && tell(consultation, occurrence, "silence.news." + event, party.get(), facts)) {
      change(silence, silence.after(event, code, settings.suspends()));
    }
  }

  private void change(Silence silence, State next) {
    if (next != silence.state()) {
      store.save(
          new Silence(
              silence.consultation(),
              silence.round(),
              silence.edition(),
              silence.openedAt(),
              silence.until(),
              silence.zone(),
              next,
              silence.standing()));
    }
  }

  /** Looks who was not reached, and whether its end has come. */
  void look(int number, int round) {
    transaction.executeWithoutResult(
        status -> {
          Consultation consultation = consultations.hold(number).orElseThrow();
          of(consultation)
              .filter(silence -> silence.round() == round && silence.open())
              .ifPresent(silence -> look(consultation, silence));
        });
  }

  private void look(Consultation consultation, Silence silence) {
    for (String code : lost(consultation, silence)) {
      Silence now = of(consultation).orElse(silence);
      happened(consultation, now, Event.NOT_REACHED, code, "not-reached-" + code);
    }
    Silence now = of(consultation).orElse(silence);
    if (clock.instant().isBefore(now.until())) {
      return;
    }
    change(now, now.at(clock.instant()));
    List<Told> told = told(consultation, now);
    Map<String, String> facts = new HashMap<>();
    facts.put("asked", Integer.toString(told.size()));
    facts.put("told", Long.toString(told.stream().filter(Told::reached).count()));
    boolean kept = now.at(clock.instant()) == State.KEPT;
    SilenceNews.tell(
        deliveries,
        consultation,
        "end-" + now.edition(),
        kept ? "silence.news.kept" : "silence.news.suspended",
        facts);
    if (kept) {
      enter(consultation, "silence-kept", "", "{}");
    }
  }

  /** The Parties of which nobody was reached. */
  private List<String> lost(Consultation consultation, Silence silence) {
    Map<String, Boolean> reached = new HashMap<>();
    told(consultation, silence)
        .forEach(
            one ->
                reached.merge(one.party().code(), one.reached(), (some, other) -> some || other));
    return consultations.parties(consultation.number()).stream()
        .filter(code -> !reached.getOrDefault(code, false))
        .sorted()
        .toList();
  }

  /** Everyone who is told, with the proof of the ledger. */
  List<Told> told(Consultation consultation, Silence silence) {
    return consultations.invited(consultation.number()).stream()
        .flatMap(
            one -> {
              Optional<Party> party = parties.byCode(one.party());
              Optional<Person> person = persons.find(one.person());
              return party.isPresent() && person.isPresent()
                  ? Stream.of(told(silence, party.get(), person.get()))
                  : Stream.empty();
            })
        .toList();
  }

  private Told told(Silence silence, Party party, Person person) {
    return new Told(
        party,
        person,
        person.emails().stream()
            .flatMap(email -> letters.proof(silence, party.code(), email.address()).stream())
            .findFirst());
  }

  private boolean tell(
      Consultation consultation,
      String occurrence,
      String key,
      Party party,
      Map<String, String> more) {
    Map<String, String> facts = new HashMap<>(more);
    facts.put("party", party.name(consultation.locale()));
    return SilenceNews.tell(deliveries, consultation, occurrence, key, facts);
  }

  private void enter(Consultation consultation, String event, String party, String detail) {
    record.add(consultation.number(), clock.instant(), event, null, party, null, detail);
  }
}
