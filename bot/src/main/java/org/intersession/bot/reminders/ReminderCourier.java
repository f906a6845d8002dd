package org.intersession.bot.reminders;

import java.util.Locale;
import java.util.Map;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.mail.LetterPost;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** Carries reminders: writes each at the last moment, when it is known who has answered. */
final class ReminderCourier implements Courier {
  private static final String ANSWERED = "answered";

  private final LastLook lastLook;
  private final LetterPost post;
  private final ReminderChats chats;
  private final Reminders reminders;
  private final RequestWords words;

  ReminderCourier(
      LastLook lastLook,
      LetterPost post,
      ReminderChats chats,
      Reminders reminders,
      RequestWords words) {
    this.lastLook = lastLook;
    this.post = post;
    this.chats = chats;
    this.reminders = reminders;
    this.words = words;
  }

  @Override
  public String purpose() {
    return Reminders.PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    LastLook.Last last = lastLook.look(number(delivery)).orElseThrow(ReminderCourier::nothingToSay);
    Long person = last.person();
    return ReminderChats.carries(delivery) && person != null
        ? chats.deliver(person, last.letter())
        : post.deliver(delivery, last.letter(), Arrivals.TAG + last.reply(), last.stop());
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    return ReminderChats.carries(delivery)
        ? new Finding.CannotTell()
        : post.reconcile(delivery, "");
  }

  /** What cannot be said in the chat is said by mail at once. */
  @Override
  public void failed(Delivery delivery, String reason) {
    if (ReminderChats.carries(delivery) && !reason.equals(ANSWERED)) {
      reminders.byMail(number(delivery));
    }
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
        "reminders", Doubt.NOT_DONE, ANSWERED, "everything was answered meanwhile", null, null);
  }
}
