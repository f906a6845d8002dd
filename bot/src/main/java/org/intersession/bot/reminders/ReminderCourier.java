package org.intersession.bot.reminders;

import java.util.Locale;
import java.util.Map;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.LetterPost;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** Carries reminders: writes each at the last moment, when it is known who has answered. */
final class ReminderCourier implements Courier {
  private final LastLook lastLook;
  private final LetterPost post;
  private final RequestWords words;

  ReminderCourier(LastLook lastLook, LetterPost post, RequestWords words) {
    this.lastLook = lastLook;
    this.post = post;
    this.words = words;
  }

  @Override
  public String purpose() {
    return Reminders.PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Letter letter = lastLook.letter(number(delivery)).orElseThrow(ReminderCourier::nothingToSay);
    return post.deliver(delivery, letter);
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    return post.reconcile(delivery, "");
  }

  @Override
  public String label(Delivery delivery, Locale locale) {
    return words.text(
        locale,
        "label.reminder",
        Map.of("to", delivery.key().recipient(), "requests", lastLook.requests(number(delivery))));
  }

  private static long number(Delivery delivery) {
    return Long.parseLong(delivery.payload());
  }

  private static OutsideException nothingToSay() {
    return new OutsideException(
        "reminders", Doubt.NOT_DONE, "answered", "everything was answered meanwhile", null, null);
  }
}
