package org.intersession.bot.people;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.intersession.bot.commands.Invocation;

/** Links to a group's changes and letters, each for the officer who asked for it. */
final class ChangesLink {
  private static final String PURPOSE = "group-changes";
  private static final Duration LIVES = Duration.ofHours(1);

  private final PersonalLinks links;
  private final Groups groups;
  private final GroupPages pages;

  ChangesLink(PersonalLinks links, Groups groups, GroupPages pages) {
    this.links = links;
    this.groups = groups;
    this.pages = pages;
  }

  /** What a link opens, and for whom. */
  record Opened(Group group, String officer) {}

  URI make(Invocation said, Group group) {
    PersonalLinks.Order order =
        PersonalLinks.Order.of(
            PURPOSE, group.number() + " " + said.speaker().person().name(), said.now().plus(LIVES));
    return URI.create(pages.address("changes", links.make(order).secret(), said.locale()));
  }

  Optional<Opened> open(String secret) {
    return links
        .find(PURPOSE, secret)
        .map(link -> link.subject().split(" ", 2))
        .flatMap(
            subject ->
                groups
                    .find(Integer.parseInt(subject[0]))
                    .map(group -> new Opened(group, subject[1])));
  }
}
