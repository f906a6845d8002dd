package org.intersession.bot.consultations.rounds;

import java.util.Optional;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RolePassedOn;
import org.springframework.context.event.EventListener;

/** Who takes over a role is asked in place of who had it, with a letter and link of their own. */
final class Succession {
  private final ConsultationStore store;
  private final Invitations invitations;
  private final Parties parties;
  private final Persons persons;

  Succession(ConsultationStore store, Invitations invitations, Parties parties, Persons persons) {
    this.store = store;
    this.invitations = invitations;
    this.parties = parties;
    this.persons = persons;
  }

  @EventListener
  void passedOn(RolePassedOn passed) {
    String code = passed.to().party();
    Optional<Party> party = code == null ? Optional.empty() : parties.byCode(code);
    Optional<Person> successor = persons.find(passed.to().person());
    if (party.isEmpty() || successor.isEmpty()) {
      return;
    }
    for (int number : store.openWith(party.get().code(), passed.from().person())) {
      store.invite(number, new Invited(party.get().code(), successor.get().id(), true));
      store.find(number).ifPresent(open -> invitations.send(open, party.get(), successor.get()));
    }
  }
}
