package org.intersession.bot.mail;

import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;

/** Carries letters that were written when they were asked for. */
final class MailCourier implements Courier {
  private final LetterPost post;

  MailCourier(LetterPost post) {
    this.post = post;
  }

  @Override
  public String purpose() {
    return Letters.PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    return post.deliver(delivery, letter(delivery));
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    return post.reconcile(delivery, letter(delivery).instrument());
  }

  private static Letter letter(Delivery delivery) {
    return Letters.JSON.readValue(delivery.payload(), Letter.class);
  }
}
