package org.intersession.bot.registration;

import java.net.URI;
import java.time.Clock;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.SharedMemory;
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
      TransactionTemplate transaction,
      Clock clock) {
    return new Registrations(store, meetings, persons, letters, transaction, clock);
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
