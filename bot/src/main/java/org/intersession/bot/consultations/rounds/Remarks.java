package org.intersession.bot.consultations.rounds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.intersession.bot.consultations.matrix.Status;
import org.intersession.bot.consultations.rounds.Deadline.Door;
import org.intersession.bot.consultations.rounds.Remark.State;
import org.intersession.bot.documents.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Parties say: first in private among their own persons, then, released, to everyone. From
 * then on each change is an entry of the record.
 */
public final class Remarks {
  private static final int BY_ONE_PARTY = 5_000;

  private final CommentStore store;
  private final ConsultationStore consultations;
  private final RecordStore record;
  private final Documents documents;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final RecordJson json = new RecordJson();

  Remarks(
      CommentStore store,
      ConsultationStore consultations,
      RecordStore record,
      Documents documents,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.consultations = consultations;
    this.record = record;
    this.documents = documents;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What became of something that was asked. */
  public enum Outcome {
    DONE,
    /** The round is over. */
    CLOSED,
    EMPTY,
    TOO_LONG,
    /** The Party has written more than anyone can read. */
    TOO_MANY,
    /** It is another Party's, or no more there. */
    NOT_YOURS,
    /** Only the person whom the Party named may do it. */
    NOT_NAMED,
    /** Somebody changed it since it was shown. */
    CHANGED
  }

  /** All of a round that a Party may see, in the order in which they were written. */
  public List<Remark> visible(int consultation, int round, String party) {
    return store.of(consultation, round).stream().filter(one -> one.visibleTo(party)).toList();
  }

  /** All of a round that everyone may see. */
  public List<Remark> released(int consultation, int round) {
    return store.of(consultation, round).stream()
        .filter(one -> one.state() == State.RELEASED)
        .toList();
  }

  /** One that a Party may see. */
  public Optional<Remark> find(Voice voice, UUID id) {
    return store.find(voice.consultation(), id).filter(one -> one.visibleTo(voice.party()));
  }

  /** Keeps a draft of the Party; the same form sent twice is kept once. */
  public Outcome write(Voice voice, Saying said) {
    if (said.empty()) {
      return Outcome.EMPTY;
    }
    if (said.tooLong()) {
      return Outcome.TOO_LONG;
    }
    return in(
        () -> {
          Consultation consultation = consultation(voice);
          Door door = door(consultation, voice);
          if (door == Door.CLOSED) {
            return Outcome.CLOSED;
          }
          Optional<Remark> root = root(consultation, voice, said);
          if (said.answers() != null && root.isEmpty()) {
            return Outcome.NOT_YOURS;
          }
          int round = consultation.round().number();
          if (own(voice, round).size() >= BY_ONE_PARTY) {
            return Outcome.TOO_MANY;
          }
          Saying kept = root.map(said::answering).orElse(said);
          int paragraph = texts(consultation).toFirst(kept.language(), kept.paragraph());
          boolean late = door == Door.LATE;
          store.add(voice, round, kept, paragraph, late, clock.instant());
          return find(voice, said.id()).isPresent() ? Outcome.DONE : Outcome.NOT_YOURS;
        });
  }

  /** What a reply answers: the comment that opened the thread, whichever reply was meant. */
  private Optional<Remark> root(Consultation consultation, Voice voice, Saying said) {
    UUID meant = said.answers();
    return meant == null
        ? Optional.empty()
        : find(voice, meant)
            .map(one -> one.said().answers() == null ? one.id() : one.said().answers())
            .flatMap(id -> find(voice, id))
            .filter(one -> one.round() == consultation.round().number());
  }

  private List<Remark> own(Voice voice, int round) {
    return store.of(voice.consultation(), round).stream()
        .filter(one -> one.party().equals(voice.party()))
        .toList();
  }

  /** Changes what a comment says; what is released only by the named person. */
  public Outcome edit(Voice voice, Saying said, int edition) {
    if (said.empty()) {
      return Outcome.EMPTY;
    }
    if (said.tooLong()) {
      return Outcome.TOO_LONG;
    }
    return change(
        voice,
        said.id(),
        before -> {
          if (!store.edit(before.id(), edition, said)) {
            return Outcome.CHANGED;
          }
          if (before.state() == State.RELEASED) {
            enter(voice, "edited", before.id());
          }
          return Outcome.DONE;
        });
  }

  /** Makes a draft known to all. */
  public Outcome release(Voice voice, UUID id) {
    return change(
        voice,
        id,
        draft -> {
          if (!voice.releases()) {
            return Outcome.NOT_NAMED;
          }
          if (draft.state() == State.DRAFT) {
            makeKnown(voice, draft);
          }
          return Outcome.DONE;
        });
  }

  /** Makes all drafts of the Party known to all, in the order in which they were written. */
  public Outcome releaseAll(Voice voice) {
    if (!voice.releases()) {
      return Outcome.NOT_NAMED;
    }
    return in(
        () -> {
          Consultation consultation = hold(voice);
          if (door(consultation, voice) == Door.CLOSED) {
            return Outcome.CLOSED;
          }
          own(voice, consultation.round().number()).stream()
              .filter(one -> one.state() == State.DRAFT)
              .forEach(draft -> makeKnown(voice, draft));
          return Outcome.DONE;
        });
  }

  private void makeKnown(Voice voice, Remark draft) {
    boolean late = door(consultation(voice), voice) == Door.LATE;
    store.release(draft.id(), late, clock.instant());
    enter(voice, "released", draft.id());
  }

  /** Takes a comment back; that it was there stays in the record. */
  public Outcome withdraw(Voice voice, UUID id) {
    return change(
        voice,
        id,
        before -> {
          boolean known = before.state() == State.RELEASED;
          if (known && !voice.releases()) {
            return Outcome.NOT_NAMED;
          }
          store.withdraw(id);
          if (known) {
            enter(voice, "withdrawn", id);
          }
          return Outcome.DONE;
        });
  }

  /** Supports a comment of another Party, where the lead allows it. */
  public Outcome support(Voice voice, UUID id) {
    return in(
        () -> {
          Consultation consultation = hold(voice);
          Optional<Remark> found =
              find(voice, id).filter(one -> !one.party().equals(voice.party()));
          if (found.isEmpty() || !consultation.support()) {
            return Outcome.NOT_YOURS;
          }
          if (!voice.releases()) {
            return Outcome.NOT_NAMED;
          }
          if (door(consultation, voice) == Door.CLOSED) {
            return Outcome.CLOSED;
          }
          if (store.support(id, voice.party(), clock.instant())) {
            enter(voice, "supported", id);
          }
          return Outcome.DONE;
        });
  }

  /**
   * Takes what a Party handed in as a file: made known at once if its named person sent it, else a
   * draft. What the Party has said already is not said twice. False where late ones are not taken.
   */
  public boolean take(Voice voice, int round, boolean late, List<Saying> all) {
    return in(
        () -> {
          Consultation consultation = hold(voice);
          if (consultation.state() == Consultation.State.PUBLISHED
              || (late && !consultation.late())) {
            return false;
          }
          Intake intake = new Intake(own(voice, round));
          all.stream()
              .flatMap(said -> intake.fresh(said).stream())
              .forEach(said -> take(voice, round, late, said));
          return true;
        });
  }

  private void take(Voice voice, int round, boolean late, Saying said) {
    boolean added = store.add(voice, round, said, said.paragraph(), late, clock.instant());
    if (added && voice.releases()) {
      store.release(said.id(), late, clock.instant());
      enter(voice, "released", said.id());
    }
  }

  /** The lead says what becomes of a comment. */
  public Outcome respond(Voice voice, UUID id, Status status, String said) {
    if (said.length() > Saying.LONGEST) {
      return Outcome.TOO_LONG;
    }
    return in(
        () -> {
          Consultation consultation = hold(voice);
          boolean known = find(voice, id).filter(one -> one.state() == State.RELEASED).isPresent();
          if (!voice.party().equals(consultation.lead()) || !known) {
            return Outcome.NOT_YOURS;
          }
          store.respond(id, status, said.strip(), voice.party(), clock.instant());
          enter(voice, "answered", id);
          return Outcome.DONE;
        });
  }

  /** The same, in the table that the lead worked in and the channel brought back. */
  void answer(int number, UUID id, Status status, String said, String by) {
    in(
        () -> {
          Consultation consultation = consultations.hold(number).orElseThrow();
          String lead = consultation.lead() == null ? "" : consultation.lead();
          store.respond(id, status, said.strip(), by, clock.instant());
          enter(new Voice(number, lead, null, true), "answered", id);
          return Outcome.DONE;
        });
  }

  private interface Change {
    Outcome make(Remark before);
  }

  private Outcome change(Voice voice, UUID id, Change change) {
    return in(
        () -> {
          Consultation consultation = hold(voice);
          Optional<Remark> own =
              find(voice, id)
                  .filter(one -> one.party().equals(voice.party()))
                  .filter(one -> one.round() == consultation.round().number());
          if (own.isEmpty()) {
            return Outcome.NOT_YOURS;
          }
          return door(consultation, voice) == Door.CLOSED ? Outcome.CLOSED : change.make(own.get());
        });
  }

  private void enter(Voice voice, String event, UUID comment) {
    Instant now = clock.instant();
    Remark remark = store.find(voice.consultation(), comment).orElseThrow();
    record.add(
        voice.consultation(),
        now,
        event,
        comment,
        voice.party(),
        voice.person(),
        json.write(remark));
    events.publishEvent(new ConsultationChanged(voice.consultation()));
  }

  /** Whether what a Party says now is late. */
  public boolean isLate(Voice voice) {
    return door(consultation(voice), voice) != Door.OPEN;
  }

  /** What a Party's comment is now. */
  public Door door(Consultation consultation, Voice voice) {
    @Nullable Instant extension =
        consultations
            .extensions(consultation.number(), consultation.round().number())
            .get(voice.party());
    boolean published = consultation.state() == Consultation.State.PUBLISHED;
    return published
        ? Door.CLOSED
        : Deadline.at(clock.instant(), consultation.round(), extension, consultation.late());
  }

  private AlignedTexts texts(Consultation consultation) {
    return new AlignedTexts(
        documents.texts(consultation.document(), consultation.round().version()));
  }

  private Consultation consultation(Voice voice) {
    return consultations.find(voice.consultation()).orElseThrow();
  }

  private Consultation hold(Voice voice) {
    return consultations.hold(voice.consultation()).orElseThrow();
  }

  private <T> T in(Supplier<T> deed) {
    return Objects.requireNonNull(transaction.execute(status -> deed.get()));
  }
}
