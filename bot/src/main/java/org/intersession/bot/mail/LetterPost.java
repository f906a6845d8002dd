package org.intersession.bot.mail;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.intersession.bot.delivery.Courier.Finding;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.Mail;
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.Mailer;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** Hands letters to the mail system, for the couriers whose deliveries are mails. */
public final class LetterPost {
  private final SingletonSupplier<Mailer> mailer;
  private final MailProperties settings;
  private final Map<String, Sender> senders = new ConcurrentHashMap<>();

  LetterPost(Supplier<@Nullable Mailer> mailer, MailProperties settings) {
    this.mailer = SingletonSupplier.of(mailer);
    this.settings = settings;
  }

  /**
   * Sends the letter of a delivery, from the mailbox that its channel names.
   *
   * @throws OutsideException when it was not sent, or may not have been
   */
  public Receipt deliver(Delivery delivery, Letter letter) {
    String tag = letter.answers();
    if (tag != null) {
      return deliver(delivery, letter, tag, null);
    }
    return deliver(delivery, letter, sender(letter.instrument()).from(mailbox(delivery)), null);
  }

  /**
   * The same, with a tag in the address to which answers go.
   *
   * @param unsubscribe where a reader says that they want no more of these; absent where they may
   *     not
   * @throws OutsideException when it was not sent, or may not have been
   */
  public Receipt deliver(Delivery delivery, Letter letter, String tag, @Nullable URI unsubscribe) {
    Sender sender = sender(letter.instrument()).from(mailbox(delivery));
    return deliver(delivery, letter, sender.tagged(tag), unsubscribe);
  }

  /**
   * The same, handed on with files by a list to which answers go.
   *
   * @throws OutsideException when it was not sent, or may not have been
   */
  public Receipt deliver(
      Delivery delivery, Letter letter, MailingList list, List<Enclosure> files) {
    Sender sender = sender(letter.instrument()).from(mailbox(delivery)).of(list);
    Mail mail = new LetterForm(letter, sender).mail(reference(delivery)).of(list.id()).with(files);
    return leave(delivery, mail, 1);
  }

  private Receipt deliver(
      Delivery delivery, Letter letter, Sender sender, @Nullable URI unsubscribe) {
    Mail mail = new LetterForm(letter, sender).mail(reference(delivery)).unsubscribe(unsubscribe);
    return leave(delivery, mail, 1 + letter.copies().size());
  }

  private Receipt leave(Delivery delivery, Mail mail, int recipients) {
    String id = delivery.attempt() > 1 ? system().sendAgain(mail) : system().send(mail);
    return Receipt.of(id, recipients);
  }

  /**
   * Asks whether the letter of a delivery was sent.
   *
   * @throws OutsideException when the mail system cannot be asked now
   */
  public Finding reconcile(Delivery delivery, String instrument) {
    Sender sender = sender(instrument).from(mailbox(delivery));
    Mailer.Trace trace = system().trace(sender.from().address(), reference(delivery));
    if (trace instanceof Mailer.Trace.Sent sent) {
      return new Finding.Found(Receipt.of(sent.id()));
    }
    return trace instanceof Mailer.Trace.NotSent ? new Finding.Absent() : new Finding.CannotTell();
  }

  /** The mailbox of a channel {@code mail:<address>}; empty for the ordinary sender. */
  private static String mailbox(Delivery delivery) {
    String channel = delivery.key().channel();
    return channel.startsWith(Letters.PURPOSE + ":")
        ? channel.substring(Letters.PURPOSE.length() + 1)
        : "";
  }

  /** A row of the ledger is one mail, so its number names it. */
  private static String reference(Delivery delivery) {
    return "delivery-" + delivery.id();
  }

  private Sender sender(String instrument) {
    MailProperties.SenderSetting setting = settings.of(instrument);
    if (setting.address().isEmpty()) {
      throw notSet("no sender is set: give intersession.mail.sender.address");
    }
    return senders.computeIfAbsent(instrument, key -> Sender.of(setting));
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
