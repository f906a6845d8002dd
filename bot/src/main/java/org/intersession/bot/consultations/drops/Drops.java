package org.intersession.bot.consultations.drops;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Deadline.Door;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.Voice;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files that Parties hand in. Each is kept before anything else is done with it, late ones too;
 * its sender gets a receipt, and the ledger sees to it that it is read.
 */
public final class Drops {
  private static final int BY_ONE_PARTY = 200;

  private final DropStore store;
  private final Consultations consultations;
  private final Remarks remarks;
  private final Documents documents;
  private final Receipts receipts;
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
    TOO_MANY
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
    if (content.length == 0) {
      return new Taken(Outcome.EMPTY, null);
    }
    if (content.length > largest()) {
      return new Taken(Outcome.TOO_LARGE, null);
    }
    Optional<DropType> type = DropType.of(content);
    if (type.isEmpty()) {
      return new Taken(Outcome.NOT_TAKEN, null);
    }
    return Objects.requireNonNull(
        transaction.execute(status -> keep(voice, given, type.get(), content)));
  }

  private Taken keep(Voice voice, String given, DropType type, byte[] content) {
    Consultation consultation = consultations.find(voice.consultation()).orElseThrow();
    int round = consultation.round().number();
    int number = store.nextNumber(consultation.number());
    List<Drop> own = ofParty(consultation.number(), round, voice.party());
    if (own.size() >= BY_ONE_PARTY) {
      return new Taken(Outcome.TOO_MANY, null);
    }
    KeptFile file = documents.keep(given, type.ending(given), content);
    Optional<Drop> before = own.stream().filter(one -> one.file() == file.id()).findFirst();
    if (before.isPresent()) {
      return new Taken(Outcome.AGAIN, before.get());
    }
    boolean late = remarks.door(consultation, voice) != Door.OPEN;
    String name = name(consultation, voice.party(), number) + "." + type.ending(given);
    Instant now = clock.instant();
    Drop drop =
        new Drop(
            voice,
            number,
            round,
            file.id(),
            Documents.plainName(given),
            name,
            late,
            Drop.State.RECEIVED,
            0,
            now);
    store.add(drop);
    receipts.send(consultation, drop);
    deliveries.request(DropReader.key(drop), Integer.toString(number));
    events.publishEvent(new Received(consultation.number(), number));
    return new Taken(Outcome.RECEIVED, drop);
  }

  /** The symbol of the document, by the secretariat's own rule. */
  private String name(Consultation consultation, String party, int number) {
    return settings
        .submissionName()
        .replace("{consultation}", Integer.toString(consultation.number()))
        .replace("{round}", Integer.toString(consultation.round().number()))
        .replace("{party}", party)
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
