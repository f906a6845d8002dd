package org.intersession.bot.mail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.Mailer;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** Carries letters to the mail system. */
final class MailCourier implements Courier {
  private final Supplier<@Nullable Mailer> mailer;
  private final MailProperties settings;
  private final Map<String, Sender> senders = new ConcurrentHashMap<>();

  MailCourier(Supplier<@Nullable Mailer> mailer, MailProperties settings) {
    this.mailer = mailer;
    this.settings = settings;
  }

  @Override
  public String purpose() {
    return Letters.PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Letter letter = letter(delivery);
    Sender sender = sender(letter);
    return Receipt.of(system().send(new LetterForm(letter, sender).mail(reference(delivery))));
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    String mailbox = sender(letter(delivery)).from().address();
    Mailer.Trace trace = system().trace(mailbox, reference(delivery));
    if (trace instanceof Mailer.Trace.Sent sent) {
      return new Finding.Found(Receipt.of(sent.id()));
    }
    return trace instanceof Mailer.Trace.NotSent ? new Finding.Absent() : new Finding.CannotTell();
  }

  /** A row of the ledger is one mail, so its number names it. */
  private static String reference(Delivery delivery) {
    return "delivery-" + delivery.id();
  }

  private static Letter letter(Delivery delivery) {
    return Letters.JSON.readValue(delivery.payload(), Letter.class);
  }

  private Sender sender(Letter letter) {
    MailProperties.SenderSetting setting = settings.of(letter.instrument());
    if (setting.address().isEmpty()) {
      throw notSet("no sender is set: give intersession.mail.sender.address");
    }
    return senders.computeIfAbsent(letter.instrument(), key -> Sender.of(setting));
  }

  private Mailer system() {
    Mailer found = mailer.get();
    if (found == null) {
      throw notSet("no way to send mail is set: give intersession.graph or intersession.mail.smtp");
    }
    return found;
  }

  private static OutsideException notSet(String what) {
    return new OutsideException("mail", Doubt.NOT_DONE, "not-set", what, null, null);
  }
}
