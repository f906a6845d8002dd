package org.intersession.bot.consultations.drops;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.Saying;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.files.Quarantine;
import org.intersession.bot.files.Quarantine.Verdict;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.integrations.OpenedFile;
import org.intersession.integrations.ReadDocument;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what was handed in into the comments of its Party, or leaves it to a person. */
final class DropReader implements Courier {
  private static final String PURPOSE = "consultation-drop";
  private static final Duration AGAIN = Duration.ofMinutes(30);

  private final DropStore store;
  private final Supplier<Consultations> consultations;
  private final Supplier<Remarks> remarks;
  private final Documents documents;
  private final Parties parties;
  private final Quarantine quarantine;
  private final Supplier<Receipts> receipts;
  private final Supplier<Deliveries> deliveries;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DropReader(
      DropStore store,
      Supplier<Consultations> consultations,
      Supplier<Remarks> remarks,
      Documents documents,
      Parties parties,
      Quarantine quarantine,
      Supplier<Receipts> receipts,
      Supplier<Deliveries> deliveries,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.consultations = consultations;
    this.remarks = remarks;
    this.documents = documents;
    this.parties = parties;
    this.quarantine = quarantine;
    this.receipts = receipts;
    this.deliveries = deliveries;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  static DeliveryKey key(Drop drop) {
    return key(drop, "");
  }

  private static DeliveryKey key(Drop drop, String turn) {
    String consultation = Integer.toString(drop.voice().consultation());
    String which = "drop-" + drop.number() + turn;
    return new DeliveryKey(PURPOSE, consultation, drop.voice().party(), PURPOSE, which);
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    int consultation = Integer.parseInt(delivery.key().subject());
    int number = Integer.parseInt(delivery.payload());
    Drop drop = released(store.find(consultation, number).orElseThrow());
    if (drop.state() == Drop.State.RECEIVED) {
      List<Saying> said = read(drop);
      transaction.executeWithoutResult(status -> settle(drop, said));
    }
    return Receipt.of("read");
  }

  /** What waits in quarantine is looked into now, and stays there while nobody can tell. */
  private Drop released(Drop drop) {
    if (drop.state() != Drop.State.QUARANTINED) {
      return drop;
    }
    Verdict verdict = quarantine.insist(drop.given(), documents.file(drop.file()).content());
    Drop.State next = verdict == Verdict.HARMFUL ? Drop.State.HARMFUL : clean(drop);
    transaction.executeWithoutResult(status -> release(drop, next));
    return drop.in(next);
  }

  /** Nothing is read for whoever was not asked. */
  private static Drop.State clean(Drop drop) {
    return drop.voice().party().isEmpty() ? Drop.State.BY_HAND : Drop.State.RECEIVED;
  }

  private void release(Drop drop, Drop.State next) {
    int consultation = drop.voice().consultation();
    store.settle(drop, next, 0);
    if (next == Drop.State.HARMFUL) {
      documents.discard(drop.file());
      receipts.get().refuse(consultations.get().find(consultation).orElseThrow(), drop);
    } else {
      events.publishEvent(new Received(consultation, drop.number()));
    }
  }

  /** A scanner may be away for longer than the ledger tries: then it begins anew. */
  @Override
  public void failed(Delivery delivery, String reason) {
    int consultation = Integer.parseInt(delivery.key().subject());
    int number = Integer.parseInt(delivery.payload());
    store
        .find(consultation, number)
        .filter(drop -> drop.state() == Drop.State.QUARANTINED)
        .ifPresent(
            drop -> {
              Instant next = clock.instant().plus(AGAIN);
              DeliveryKey key = key(drop, "-" + next);
              deliveries.get().request(key, delivery.payload(), next);
            });
  }

  private void settle(Drop drop, List<Saying> said) {
    Drop now = store.hold(drop.voice().consultation(), drop.number()).orElseThrow();
    if (now.state() != Drop.State.RECEIVED) {
      return;
    }
    boolean taken =
        !said.isEmpty() && remarks.get().take(drop.voice(), drop.round(), drop.late(), said);
    store.settle(drop, taken ? Drop.State.READ : Drop.State.BY_HAND, taken ? said.size() : 0);
  }

  /** What its Party says in it; nothing unless all of it could be read. */
  private List<Saying> read(Drop drop) {
    Consultation consultation = consultations.get().find(drop.voice().consultation()).orElseThrow();
    List<LanguageText> texts = consultations.get().texts(consultation, drop.round());
    CopyReading reading = new CopyReading(texts, drop.round(), others(drop.voice().party()));
    List<Saying> said = new ArrayList<>();
    for (OpenedFile opened : documents.open(drop.file(), drop.name())) {
      ReadDocument document = opened.document();
      if (document == null) {
        return List.of();
      }
      said.addAll(reading.of(document));
    }
    boolean some = said.stream().anyMatch(Saying::tooLong);
    return some ? List.of() : said;
  }

  /** A copy that went round holds what other Parties said: that is theirs to hand in. */
  private Set<String> others(String party) {
    Set<String> names = new HashSet<>();
    for (Party other : parties.all()) {
      if (!other.code().equals(party)) {
        for (String language : List.of("en", "fr", "es")) {
          names.add(other.name(Locale.forLanguageTag(language)).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  /** To read it again harms nobody: each comment has an id of its own in the file. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
