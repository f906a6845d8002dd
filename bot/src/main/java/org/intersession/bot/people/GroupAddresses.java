package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one address of each group: its own, or else that of the mailbox with the group's key. */
final class GroupAddresses {
  private final String mailbox;

  /**
   * The addresses.
   *
   * @param mailbox to which mail to groups comes; empty where none is set
   */
  GroupAddresses(String mailbox) {
    this.mailbox = mailbox.toLowerCase(Locale.ROOT);
  }

  /** The mailbox to which mail to groups comes, if one is set. */
  Optional<String> mailbox() {
    return Optional.of(mailbox).filter(set -> !set.isEmpty());
  }

  /** The address that reaches a group, lower case. */
  Optional<String> of(Group group) {
    String own = group.address();
    if (own != null && !own.isBlank()) {
      return Optional.of(own.strip().toLowerCase(Locale.ROOT));
    }
    int at = mailbox.lastIndexOf('@');
    return at < 1
        ? Optional.empty()
        : Optional.of(mailbox.substring(0, at) + "+" + group.key() + mailbox.substring(at));
  }

  /** The groups to whose addresses a mail was written. */
  List<Group> meant(List<String> to, List<Group> groups) {
    return groups.stream().filter(group -> of(group).filter(to::contains).isPresent()).toList();
  }
}
