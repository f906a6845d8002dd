package org.intersession.bot.reminders;

import java.util.Optional;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;

/** What the personal link of somebody who answers for a Party opens. */
final class AnswerLinks {
  private final PersonalLinks links;
  private final Requests requests;
  private final Persons persons;

  AnswerLinks(PersonalLinks links, Requests requests, Persons persons) {
    this.links = links;
    this.requests = requests;
    this.persons = persons;
  }

  /** A request with what one Party was asked in it. */
  record Opened(PersonalLink link, Request request, Asked asked, String party) {}

  Optional<Opened> opened(String secret) {
    return links.find(ReminderLetters.ANSWER, secret).flatMap(this::opened);
  }

  private Optional<Opened> opened(PersonalLink link) {
    String party = link.party();
    if (party == null) {
      return Optional.empty();
    }
    return requests
        .find(Integer.parseInt(link.subject()))
        .flatMap(
            request ->
                requests
                    .asked(request.number(), party)
                    .map(asked -> new Opened(link, request, asked, party)));
  }

  /** The name of who has the link, as far as it is known. */
  String who(PersonalLink link) {
    Long person = link.person();
    return person == null ? "" : persons.find(person).map(known -> known.fullName()).orElse("");
  }
}
