package org.intersession.bot.people;

import java.util.Locale;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.mail.LetterPost;
import org.intersession.bot.mail.MailingList;
import org.intersession.integrations.MailAddress;

/** Carries what was written to a group to one of its people. */
final class CircularCourier implements Courier {
  private final LetterPost post;
  private final Groups groups;
  private final GroupAddresses addresses;
  private final GroupFiles files;

  CircularCourier(LetterPost post, Groups groups, GroupAddresses addresses, GroupFiles files) {
    this.post = post;
    this.groups = groups;
    this.addresses = addresses;
    this.files = files;
  }

  @Override
  public String purpose() {
    return Circulars.PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Group group = groups.byKey(delivery.key().subject()).orElseThrow();
    MailAddress address = MailAddress.of(addresses.of(group).orElseThrow());
    String key = group.key();
    MailingList list =
        new MailingList(
            key + "." + address.domain().toLowerCase(Locale.ROOT),
            key.toUpperCase(Locale.ROOT),
            address);
    Circular circular = circular(delivery);
    return post.deliver(
        delivery,
        circular.letter(),
        list,
        circular.files().stream().map(files::enclosure).toList());
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    return post.reconcile(delivery, circular(delivery).letter().instrument());
  }

  private static Circular circular(Delivery delivery) {
    return Circulars.JSON.readValue(delivery.payload(), Circular.class);
  }
}
