package org.intersession.bot.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.people.GroupFiles.Sorted;
import org.intersession.bot.people.LeftOut.Why;
import org.intersession.integrations.MailInbox;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches the files of a mail to a group, has them looked into, and hands the mail on. */
final class GroupFilesCourier implements Courier {
  private final Supplier<@Nullable MailInbox> inbox;
  private final GroupFiles files;
  private final Groups groups;
  private final Persons persons;
  private final Supplier<Circulars> circulars;
  private final TransactionTemplate transaction;

  GroupFilesCourier(
      Supplier<@Nullable MailInbox> inbox,
      GroupFiles files,
      Groups groups,
      Persons persons,
      Supplier<Circulars> circulars,
      TransactionTemplate transaction) {
    this.inbox = inbox;
    this.files = files;
    this.groups = groups;
    this.persons = persons;
    this.circulars = circulars;
    this.transaction = transaction;
  }

  @Override
  public String purpose() {
    return Circulars.FILES;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    GroupMail mail = mail(delivery);
    MailInbox present = Objects.requireNonNull(inbox.get(), "the mailbox was taken away");
    Sorted sorted = files.sort(present.attached(mail.mailbox(), mail.id(), files.largest()));
    transaction.executeWithoutResult(status -> hand(delivery, mail, sorted));
    return Receipt.of("handed on");
  }

  private void hand(Delivery delivery, GroupMail mail, Sorted sorted) {
    Group group = groups.byKey(delivery.key().subject()).orElseThrow();
    Person sender = persons.find(mail.sender()).orElseThrow();
    circulars.get().hand(group, mail, sender, sorted);
  }

  /** What is said goes on without what could not be fetched or looked into. */
  @Override
  public void failed(Delivery delivery, String reason) {
    GroupMail mail = mail(delivery);
    hand(delivery, mail, new Sorted(List.of(), List.of(new LeftOut("", Why.NOT_NOW))));
  }

  private static GroupMail mail(Delivery delivery) {
    return Circulars.JSON.readValue(delivery.payload(), GroupMail.class);
  }

  /** To do it again harms nobody: each reader's letter is asked for once. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
