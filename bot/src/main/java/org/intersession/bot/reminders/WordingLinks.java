package org.intersession.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.intersession.bot.people.PersonalLinks;

/** The addresses at which an officer edits the wording of a request's messages. */
final class WordingLinks {
  private static final String WORDING = "request-wording";
  private static final Duration KEEP = Duration.ofDays(7);

  private final PersonalLinks links;
  private final ReminderProperties.Pages pages;

  WordingLinks(PersonalLinks links, ReminderProperties.Pages pages) {
    this.links = links;
    this.pages = pages;
  }

  /** Who edits the wording of which request. */
  record Editor(int request, String officer) {}

  /** A new address for an officer, in whose name is written what is saved there. */
  String make(int request, String officer, Instant now) {
    return pages.wording(
        links
            .make(PersonalLinks.Order.of(WORDING, request + ":" + officer, now.plus(KEEP)))
            .secret());
  }

  Optional<Editor> find(String secret) {
    return links
        .find(WORDING, secret)
        .map(link -> link.subject().split(":", 2))
        .map(subject -> new Editor(Integer.parseInt(subject[0]), subject[1]));
  }
}
