package org.intersession.bot.mail;

import java.util.List;
import java.util.stream.Stream;

/** The mailboxes over which many letters are spread, each with a channel of the ledger. */
public final class Mailboxes {
  private final MailProperties settings;

  Mailboxes(MailProperties settings) {
    this.settings = settings;
  }

  /** The channels for letters of an instrument; at least one. */
  public List<String> channels(String instrument) {
    List<String> addresses = settings.of(instrument).mailboxes();
    return addresses.isEmpty()
        ? List.of(Letters.PURPOSE)
        : addresses.stream().map(address -> Letters.PURPOSE + ":" + address).toList();
  }

  /** The addresses from which letters of an instrument go; none if no sender is set. */
  public List<String> addresses(String instrument) {
    MailProperties.SenderSetting setting = settings.of(instrument);
    return Stream.concat(Stream.of(setting.address()), setting.mailboxes().stream())
        .filter(address -> !address.isEmpty())
        .distinct()
        .toList();
  }

  /** The channel in which a reader's letters go, the same each time while the mailboxes stay. */
  public String channel(String instrument, String reader) {
    List<String> channels = channels(instrument);
    return channels.get(Math.floorMod(reader.hashCode(), channels.size()));
  }
}
