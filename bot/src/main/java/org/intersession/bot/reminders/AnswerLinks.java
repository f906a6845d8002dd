package org.intersession.bot.reminders;

import java.util.Optional;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.jspecify.annotations.Nullable;

/** What the personal link of somebody who answers for a Party opens. */
final class AnswerLinks {
  private static final char STRANGER = ':';

  private final PersonalLinks links;
  private final Requests requests;
  private final Guests guests;

  AnswerLinks(PersonalLinks links, Requests requests, Guests guests) {
    this.links = links;
    this.requests = requests;
    this.guests = guests;
  }

  /**
   * A request with what one Party was asked in it.
   *
   * @param person who has the link
   */
  record Opened(Request request, Asked asked, String party, @Nullable Long person) {}

  /** What a link to a request is about; with who has it where the links do not know them. */
  static String subject(int request, long person) {
    return person < 0 ? "" + request + STRANGER + person : Integer.toString(request);
  }

  Optional<Opened> opened(String secret) {
    return links.find(ReminderLetters.ANSWER, secret).flatMap(this::opened);
  }

  private Optional<Opened> opened(PersonalLink link) {
    String party = link.party();
    if (party == null) {
      return Optional.empty();
    }
    int stranger = link.subject().indexOf(STRANGER);
    String number = stranger < 0 ? link.subject() : link.subject().substring(0, stranger);
    Long person =
        stranger < 0
            ? link.person()
            : Long.valueOf(Long.parseLong(link.subject().substring(stranger + 1)));
    return requests
        .find(Integer.parseInt(number))
        .flatMap(
            request ->
                requests
                    .asked(request.number(), party)
                    .map(asked -> new Opened(request, asked, party, person)));
  }

  /** The name of who has the link, as far as it is known. */
  String who(Opened opened) {
    Long person = opened.person();
    return person == null ? "" : guests.person(person).map(Person::fullName).orElse("");
  }
}
