package org.intersession.bot.registration;

import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the room's commands to the desk. */
@Configuration(proxyBeanMethods = false)
class RegistrationCommands {
  @Bean
  RegistrantsCommand registrantsCommand(
      Registrations registrations,
      KnownMeetings meetings,
      ParticipantOrder order,
      PersonalLinks links,
      RegistrationProperties.Pages pages) {
    return new RegistrantsCommand(registrations, meetings, order, links, pages);
  }

  @Bean
  DecideCommand approveCommand(Registrations registrations, KnownMeetings meetings) {
    return new DecideCommand(true, registrations, meetings);
  }

  @Bean
  DecideCommand refuseCommand(Registrations registrations, KnownMeetings meetings) {
    return new DecideCommand(false, registrations, meetings);
  }

  @Bean
  InviteCommand inviteCommand(
      KnownMeetings meetings,
      Registrations registrations,
      Groups groups,
      Persons persons,
      Addressees addressees,
      RegistrationStore store,
      InvitationLetters letters,
      ApplicationEventPublisher events) {
    return new InviteCommand(
        meetings, registrations, new Invitees(groups, persons, addressees, store), letters, events);
  }

  @Bean
  RegisteredParties registeredParties(RegistrationStore store) {
    return new RegisteredParties(store);
  }
}
