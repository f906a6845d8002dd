package org.intersession.bot.consultations.drops;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intersession.bot.consultations.drops.Drop.State;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Deadline.Door;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.Voice;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.files.FileKind;
import org.intersession.bot.files.Quarantine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files that Parties hand in. Each is kept before anything else is done with it, late ones too;
 * its sender gets a receipt, and the ledger sees to it that it is read.
 */
public final class Drops {
  private static final int BY_ONE_PARTY = 200;
  private static final String MAIL = "eml";

  /** In names, for who was not asked. */
  private static final String NOBODY = "UNKNOWN";

  private final DropStore store;
  private final Consultations consultations;
  private final Remarks remarks;
  private final Documents documents;
  private final Receipts receipts;
  private final Quarantine quarantine;
  private final Deliveries deliveries;
  private final ApplicationEventPublisher events;
  private final ConsultationProperties settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Drops(
      DropStore store,
      Consultations consultations,
      Remarks remarks,
      Documents documents,
      Receipts receipts,
      Quarantine quarantine,
      Deliveries deliveries,
      ApplicationEventPublisher events,
      ConsultationProperties settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.consultations = consultations;
    this.remarks = remarks;
    this.documents = documents;
    this.receipts = receipts;
    this.quarantine = quarantine;
    this.deliveries = deliveries;
    this.events = events;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What became of a file that somebody sent. */
  public enum Outcome {
    RECEIVED,
    /** The Party has handed in the same file in this round. */
    AGAIN,
    EMPTY,
    /** No kind of file that people write comments in. */
    NOT_TAKEN,
    TOO_LARGE,
    TOO_MANY,
    /** It does harm, and is not kept. */
    HARMFUL
  }

  /**
   * An outcome.
   *
   * @param drop the file, if it is kept
   */
  public record Taken(Outcome outcome, @Nullable Drop drop) {}

  /** How large a file may be. */
  public int largest() {
    return Math.toIntExact(settings.largestFile().toBytes());
  }

  /** Takes a file. */
  public Taken take(Voice voice, String given, byte[] content) {
    Optional<Outcome> unfit = unfit(content);
    if (unfit.isPresent()) {
      return new Taken(unfit.get(), null);
    }
    Optional<FileKind> type = FileKind.of(content);
    if (type.isEmpty()) {
      return new Taken(Outcome.NOT_TAKEN, null);
    }
    return checked(new Sent(voice, given, type.get().ending(given), content), State.RECEIVED);
  }

  /**
   * Takes what a mail says by itself. A mail may be anything, thanks too: what is read in it is a
   * draft, whoever wrote it, until its Party releases it.
   */
  Taken takeMail(Voice voice, String subject, byte[] mail) {
    return mail(voice, subject, mail, State.RECEIVED);
  }

  /** Keeps a mail for a person to read, from whomever it is. */
  Taken fileMail(Voice voice, String subject, byte[] mail) {
    return mail(voice, subject, mail, State.BY_HAND);
  }

  private Taken mail(Voice voice, String subject, byte[] mail, State state) {
    Voice drafting = new Voice(voice.consultation(), voice.party(), voice.person(), false);
    String given = (subject.isBlank() ? "mail" : subject) + "." + MAIL;
    return unfit(mail)
        .map(outcome -> new Taken(outcome, null))
        .orElseGet(() -> checked(new Sent(drafting, given, MAIL, mail), state));
  }

  private Optional<Outcome> unfit(byte[] content) {
    if (content.length == 0) {
      return Optional.of(Outcome.EMPTY);
    }
    return content.length > largest() ? Optional.of(Outcome.TOO_LARGE) : Optional.empty();
  }

  /** A file that was sent, with the ending that it will have. */
  private record Sent(Voice voice, String given, String ending, byte[] content) {}

  private Taken checked(Sent sent, State clean) {
    return switch (quarantine.check(sent.given(), sent.content())) {
      case HARMFUL -> new Taken(Outcome.HARMFUL, null);
      case CLEAN -> kept(sent, clean);
      case NOT_KNOWN -> kept(sent, State.QUARANTINED);
    };
  }

  private Taken kept(Sent sent, State state) {
    return Objects.requireNonNull(transaction.execute(status -> keep(sent, state)));
  }

  private Taken keep(Sent sent, State state) {
    Voice voice = sent.voice();
    Consultation consultation = consultations.find(voice.consultation()).orElseThrow();
    int round = consultation.round().number();
    int number = store.nextNumber(consultation.number());
    List<Drop> own = ofParty(consultation.number(), round, voice.party());
    if (own.size() >= BY_ONE_PARTY) {
      return new Taken(Outcome.TOO_MANY, null);
    }
    KeptFile file = documents.keep(sent.given(), sent.ending(), sent.content());
    Optional<Drop> before = own.stream().filter(one -> one.file() == file.id()).findFirst();
    if (before.isPresent()) {
      return new Taken(Outcome.AGAIN, before.get());
    }
    boolean late = remarks.door(consultation, voice) != Door.OPEN;
    String name = name(consultation, voice.party(), number) + "." + sent.ending();
    Instant now = clock.instant();
    Drop drop =
        new Drop(
            voice,
            number,
            round,
            file.id(),
            Documents.plainName(sent.given()),
            name,
            late,
            state,
            0,
            now);
    store.add(drop);
    receipts.send(consultation, drop);
    if (state != State.BY_HAND) {
      deliveries.request(DropReader.key(drop), Integer.toString(number));
    }
    if (state != State.QUARANTINED) {
      events.publishEvent(new Received(consultation.number(), number));
    }
    return new Taken(Outcome.RECEIVED, drop);
  }

  /** The symbol of the document, by the secretariat's own rule. */
  private String name(Consultation consultation, String party, int number) {
    return settings
        .submissionName()
        .replace("{consultation}", Integer.toString(consultation.number()))
        .replace("{round}", Integer.toString(consultation.round().number()))
        .replace("{party}", party.isEmpty() ? NOBODY : party)
        .replace("{number}", Integer.toString(number));
  }

  /** What a Party has handed in in a round. */
  public List<Drop> ofParty(int consultation, int round, String party) {
    return store.of(consultation, round).stream()
        .filter(one -> one.voice().party().equals(party))
        .toList();
  }

  /** One of a consultation. */
  public Optional<Drop> find(int consultation, int number) {
    return store.find(consultation, number);
  }

  /** Its content. */
  public byte[] content(Drop drop) {
    return documents.file(drop.file()).content();
  }
}
