package org.intersession.bot.consultations.rounds;

import java.util.function.Supplier;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;

/** Closes a round when its time has come. */
final class CloseDue implements Courier {
  static final String PURPOSE = "consultation-close";

  private final Supplier<Consultations> consultations;

  CloseDue(Supplier<Consultations> consultations) {
    this.consultations = consultations;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    int number = Integer.parseInt(delivery.key().subject());
    Consultation consultation = consultations.get().find(number).orElseThrow();
    boolean sameRound =
        consultation.round().number() == Integer.parseInt(delivery.payload())
            && consultation.round().deadline().toString().equals(delivery.key().occurrence());
    if (sameRound) {
      consultations.get().close(number, "");
    }
    return Receipt.of("closed");
  }

  /** To close what is closed harms nobody. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
