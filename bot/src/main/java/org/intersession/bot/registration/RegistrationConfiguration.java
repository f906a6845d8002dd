package org.intersession.bot.registration;

import java.net.URI;
import java.time.Clock;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.GuestList;
import org.intersession.integrations.SharedMemory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {
  @Bean
  RegistrationProperties.Pages registrationPages(
      @Value("${intersession.public-url:http://localhost:${server.port:3978}}") URI base) {
    return new RegistrationProperties.Pages(base);
  }

  @Bean
  RegistrationLetters registrationLetters(
      Letters letters,
      PersonalLinks links,
      Persons persons,
      RegistrationProperties settings,
      RegistrationProperties.Pages pages) {
    return new RegistrationLetters(letters, links, persons, settings, pages);
  }

  @Bean
  Registrations registrations(
      RegistrationStore store,
      KnownMeetings meetings,
      Persons persons,
      RegistrationLetters letters,
      Guests guests,
      TransactionTemplate transaction,
      Clock clock) {
    return new Registrations(store, meetings, persons, letters, guests, transaction, clock);
  }

  @Bean
  Guests guests(
      RegistrationStore store,
      KnownMeetings meetings,
      Deliveries deliveries,
      Parties parties,
      ObjectProvider<GuestList> lists,
      RegistrationProperties settings) {
    NamingRule rule = new NamingRule(settings.naming());
    return new Guests(store, meetings, deliveries, parties, lists, rule);
  }

  @Bean
  AdmitGuest admitGuest(
      RegistrationStore store, KnownMeetings meetings, Guests guests, SystemTime time) {
    return new AdmitGuest(store, meetings, guests, time);
  }

  @Bean
  DismissGuest dismissGuest(
      RegistrationStore store, KnownMeetings meetings, Guests guests, SystemTime time) {
    return new DismissGuest(store, meetings, guests, time);
  }

  @Bean
  RegistrantsCommand registrantsCommand(
      Registrations registrations,
      KnownMeetings meetings,
      Parties parties,
      RegistrationProperties.Pages pages) {
    return new RegistrantsCommand(registrations, meetings, parties, pages);
  }

  @Bean
  DecideCommand approveCommand(Registrations registrations) {
    return new DecideCommand(true, registrations);
  }

  @Bean
  DecideCommand refuseCommand(Registrations registrations) {
    return new DecideCommand(false, registrations);
  }

  @Bean
  Visits registrationVisits(
      SharedMemory memory,
      RegistrationStore store,
      SystemTime time,
      RegistrationProperties settings) {
    return new Visits(memory, store, time, settings.perHour());
  }

  @Bean
  FormGuard registrationFormGuard(RegistrationProperties.Pages pages) {
    return new FormGuard("https".equals(pages.base().getScheme()));
  }
}
