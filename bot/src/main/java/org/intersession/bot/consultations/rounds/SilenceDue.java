package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.util.function.Supplier;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;

/** Looks after a silence procedure when its time has come: at its end, and on the way there. */
final class SilenceDue implements Courier {
  private static final String PURPOSE = "consultation-silence";

  private final Supplier<Silences> silences;

  SilenceDue(Supplier<Silences> silences) {
    this.silences = silences;
  }

  /** Asks the ledger to look after it at a moment. */
  static void at(Deliveries deliveries, Silence silence, Instant moment) {
    deliveries.request(
        new DeliveryKey(
            PURPOSE,
            Integer.toString(silence.consultation()),
            "round-" + silence.round(),
            PURPOSE,
            silence.edition() + " " + moment),
        Integer.toString(silence.round()),
        moment);
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    silences
        .get()
        .look(Integer.parseInt(delivery.key().subject()), Integer.parseInt(delivery.payload()));
    return Receipt.of("looked");
  }

  /** To look twice harms nobody. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
