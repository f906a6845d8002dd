package org.intersession.bot.consultations.space;

import java.util.Locale;
import java.util.function.Supplier;
import org.intersession.bot.consultations.drops.Received;
import org.intersession.bot.consultations.rounds.Happened;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import org.springframework.context.event.EventListener;

/** Has the library follow what happens to consultations, through the ledger. */
final class SpaceCourier implements Courier {
  private static final String PURPOSE = "consultation-space";
  private static final String RECEIVED = "RECEIVED";

  private final Deliveries deliveries;
  private final Supplier<Spaces> spaces;

  SpaceCourier(Deliveries deliveries, Supplier<Spaces> spaces) {
    this.deliveries = deliveries;
    this.spaces = spaces;
  }

  @EventListener
  void happened(Happened happened) {
    request(happened.consultation(), happened.what().name(), happened.round());
  }

  @EventListener
  void received(Received received) {
    request(received.consultation(), RECEIVED, received.number());
  }

  private void request(int consultation, String what, int which) {
    if (!spaces.get().there()) {
      return;
    }
    deliveries.request(
        new DeliveryKey(
            PURPOSE,
            Integer.toString(consultation),
            what.toLowerCase(Locale.ROOT),
            PURPOSE,
            what + "-" + which),
        Integer.toString(which));
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    int consultation = Integer.parseInt(delivery.key().subject());
    int which = Integer.parseInt(delivery.payload());
    switch (delivery.key().recipient()) {
      case "opened" -> spaces.get().open(consultation, which);
      case "closed" -> spaces.get().close(consultation, which);
      case "published" -> spaces.get().publish(consultation, which);
      default -> spaces.get().receive(consultation, which);
    }
    return Receipt.of("filed");
  }

  /** To put a file in its place again harms nobody. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
