package org.intersession.bot.registration;

import java.util.UUID;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import tools.jackson.databind.json.JsonMapper;

/**
 * What comes from the page is kept first and judged afterwards, so that the page answers everybody
 * alike and as fast, whoever is in the directory.
 */
final class Inbox implements Courier {
  private static final String PURPOSE = "registration-received";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Deliveries deliveries;
  private final Registrations registrations;

  Inbox(Deliveries deliveries, Registrations registrations) {
    this.deliveries = deliveries;
    this.registrations = registrations;
  }

  /** Keeps an application for a meeting. */
  void take(int meeting, Application application) {
    DeliveryKey key =
        new DeliveryKey(
            PURPOSE,
            Integer.toString(meeting),
            application.email(),
            "registration",
            UUID.randomUUID().toString());
    deliveries.request(key, JSON.writeValueAsString(application));
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    registrations.register(
        Integer.parseInt(delivery.key().subject()),
        JSON.readValue(delivery.payload(), Application.class));
    return Receipt.of("judged");
  }

  /** Taking the same application again changes nothing. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }

  /** Forgets what came for a meeting, and whom its platform was told of together. */
  void forget(int meeting) {
    deliveries.forget(PURPOSE, Integer.toString(meeting));
    deliveries.forget(Guests.ADMIT_SEVERAL, Integer.toString(meeting));
  }

  /** Forgets what a platform was told of a person. */
  void forgetGuest(long registration) {
    deliveries.forget(Guests.ADMIT, Long.toString(registration));
    deliveries.forget(Guests.DISMISS, Long.toString(registration));
  }
}
