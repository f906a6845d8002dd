package org.intersession.bot.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.bot.people.GroupPostStore.Outcome;
import org.intersession.integrations.MailInbox;
import org.intersession.integrations.MailInbox.Arrived;
import org.intersession.integrations.MailInbox.Kind;
import org.intersession.integrations.MailInbox.Origin;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what comes to the addresses of groups: from members and officers it is handed on to those
 * who agreed, once each; another person hears that it was not; a machine hears nothing.
 */
final class GroupPost {
  private static final Logger LOG = LoggerFactory.getLogger(GroupPost.class);

  private final Supplier<@Nullable MailInbox> inbox;
  private final GroupAddresses addresses;
  private final GroupPostStore store;
  private final Groups groups;
  private final Persons persons;
  private final GroupReaders readers;
  private final Circulars circulars;
  private final GroupFiles files;
  private final TransactionTemplate transaction;
  private final Clock clock;

  GroupPost(
      Supplier<@Nullable MailInbox> inbox,
      GroupAddresses addresses,
      GroupPostStore store,
      Groups groups,
      Persons persons,
      GroupReaders readers,
      Circulars circulars,
      GroupFiles files,
      TransactionTemplate transaction,
      Clock clock) {
    this.inbox = inbox;
    this.addresses = addresses;
    this.store = store;
    this.groups = groups;
    this.persons = persons;
    this.readers = readers;
    this.circulars = circulars;
    this.files = files;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Reads what is new. */
  void round() {
    MailInbox reader = inbox.get();
    if (reader != null) {
      addresses.mailbox().ifPresent(mailbox -> read(reader, mailbox));
      files.forget();
    }
  }

  private void read(MailInbox reader, String mailbox) {
    Optional<String> mark = store.mark(mailbox);
    MailInbox.Arrivals arrivals;
    try {
      arrivals = reader.since(mailbox, mark.orElse(null));
    } catch (OutsideException e) {
      LOG.warn("The mailbox {} was not read for groups: {}", mailbox, e.getMessage());
      return;
    }
    transaction.executeWithoutResult(
        status -> {
          List<Group> all = groups.all();
          arrivals.mails().stream()
              .filter(mail -> mail.kind() == Kind.LETTER)
              .forEach(
                  mail ->
                      addresses
                          .meant(mail.to(), all)
                          .forEach(group -> take(mailbox, mail, group, mark.isEmpty())));
          store.setMark(mailbox, arrivals.mark());
        });
  }

  private void take(String mailbox, Arrived mail, Group group, boolean old) {
    if (old) {
      keep(mail, group, Outcome.OLD, 0);
      return;
    }
    if (mail.origin() != Origin.PERSON
        || addresses.mailbox().filter(mail.from()::equals).isPresent()) {
      LOG.info("A mail to {} was not handed on: {}", group.key(), mail.origin());
      keep(mail, group, Outcome.NOT_A_PERSON, 0);
      return;
    }
    Optional<Person> sender = sender(group, mail.from());
    if (sender.isEmpty()) {
      if (keep(mail, group, Outcome.NOT_A_MEMBER, 0)) {
        circulars.decline(group, mail.from());
      }
      return;
    }
    int reached = readers.of(group, sender.get()).size();
    if (keep(mail, group, Outcome.PASSED_ON, reached)) {
      circulars.take(mailbox, group, mail, sender.get());
    }
  }

  private boolean keep(Arrived mail, Group group, Outcome outcome, int reached) {
    return store.keep(mail.id(), group.number(), mail.from(), outcome, reached, clock.instant());
  }

  /** The member or officer whose address this is. */
  private Optional<Person> sender(Group group, String address) {
    List<Long> inGroup = groups.people(group.number()).stream().map(Person::id).toList();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return persons.byEmail(address).stream()
        .filter(person -> !person.departed(today))
        .filter(person -> inGroup.contains(person.id()) || officer(person, today))
        .findFirst();
  }

  private static boolean officer(Person person, LocalDate today) {
    return person.roles().stream()
        .anyMatch(role -> role.kind() == RoleKind.SECRETARIAT_OFFICER && role.heldOn(today));
  }
}
