package org.intersession.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import org.intersession.bot.people.PersonalLinks;

/** The addresses of what was answered to forms. */
final class ResultLinks {
  /** Opens what was answered, without who said it. */
  static final String SUMMARY = "survey-summary";

  /** Opens what each Party said. */
  static final String SHEETS = "survey-sheets";

  private static final Duration KEEP = Duration.ofDays(30);

  private final PersonalLinks links;
  private final ReminderProperties.Pages pages;

  ResultLinks(PersonalLinks links, ReminderProperties.Pages pages) {
    this.links = links;
    this.pages = pages;
  }

  String summary(int number, Instant now) {
    return pages.results(secret(SUMMARY, number, now));
  }

  String sheets(int number, Instant now) {
    return pages.resultsByParty(secret(SHEETS, number, now));
  }

  private String secret(String purpose, int number, Instant now) {
    return links
        .make(PersonalLinks.Order.of(purpose, Integer.toString(number), now.plus(KEEP)))
        .secret();
  }
}
