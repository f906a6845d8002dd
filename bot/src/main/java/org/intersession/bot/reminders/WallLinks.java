package org.intersession.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import org.intersession.bot.people.PersonalLinks;

/** The addresses of status walls, which the secretariat alone is given. */
final class WallLinks {
  static final String WALL = "request-wall";
  private static final Duration KEEP = Duration.ofDays(30);

  private final PersonalLinks links;
  private final ReminderProperties.Pages pages;

  WallLinks(PersonalLinks links, ReminderProperties.Pages pages) {
    this.links = links;
    this.pages = pages;
  }

  /** A new address for the wall of a request. */
  String make(int number, Instant now) {
    return pages.wall(
        links
            .make(PersonalLinks.Order.of(WALL, Integer.toString(number), now.plus(KEEP)))
            .secret());
  }
}
