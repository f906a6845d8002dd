package org.intersession.bot.people;

import java.time.Clock;
import java.util.Optional;
import org.intersession.bot.commands.KnownPlaces;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.springframework.transaction.support.TransactionTemplate;

/** What is proposed to the chairs of groups, each behind a personal link, and what they confirm. */
final class Proposals {
  static final String PURPOSE = "group-proposal";

  private final PersonalLinks links;
  private final ProposalStore store;
  private final Groups groups;
  private final Persons persons;
  private final Deliveries deliveries;
  private final KnownPlaces places;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Proposals(
      PersonalLinks links,
      ProposalStore store,
      Groups groups,
      Persons persons,
      Deliveries deliveries,
      KnownPlaces places,
      TransactionTemplate transaction,
      Clock clock) {
    this.links = links;
    this.store = store;
    this.groups = groups;
    this.persons = persons;
    this.deliveries = deliveries;
    this.places = places;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A proposal and the chair whose link it is. */
  record Opened(long link, Group group, Person chair) {}

  Optional<Opened> open(String secret) {
    return links.find(PURPOSE, secret).flatMap(this::opened);
  }

  private Optional<Opened> opened(PersonalLink link) {
    Long id = link.person();
    Optional<Group> group = groups.find(Integer.parseInt(link.subject()));
    Optional<Person> chair = id == null ? Optional.empty() : persons.find(id);
    return group.isEmpty() || chair.isEmpty()
        ? Optional.empty()
        : Optional.of(new Opened(link.id(), group.get(), chair.get()));
  }

  /** What was confirmed by a link, if something was. */
  Optional<Confirmed> confirmed(Opened opened) {
    return store.byLink(opened.link());
  }

  /** The chair confirms, and the group's channel is told; false if they had before. */
  boolean confirm(Opened opened, Rhythm rhythm, String remark) {
    Confirmed one =
        new Confirmed(
            opened.link(),
            opened.group().number(),
            opened.chair().id(),
            rhythm,
            remark,
            clock.instant());
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean fresh = store.add(one);
              if (fresh) {
                tell(opened);
              }
              return fresh;
            }));
  }

  /** A group whose channel the bot has not been spoken to in hears nothing there. */
  private void tell(Opened opened) {
    String place = opened.group().place();
    if (place != null) {
      places
          .named(place)
          .ifPresent(
              known ->
                  deliveries.request(
                      new DeliveryKey(
                          PURPOSE,
                          Integer.toString(opened.group().number()),
                          known.id(),
                          known.chat(),
                          Long.toString(opened.link())),
                      ""));
    }
  }
}
