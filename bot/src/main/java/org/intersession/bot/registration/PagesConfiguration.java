package org.intersession.bot.registration;

import java.net.URI;
import java.time.Clock;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.RegistrationPage;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.SharedMemory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the room's pages. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
  @Bean
  RegistrationProperties.Pages registrationPages(
      @Value("${intersession.public-url:http://localhost:${server.port:3978}}") URI base) {
    return new RegistrationProperties.Pages(base);
  }

  @Bean
  RegistrationPage registrationPage(RegistrationProperties.Pages pages) {
    return meeting -> URI.create(pages.meeting(Slug.of(meeting)));
  }

  @Bean
  Visits registrationVisits(
      SharedMemory memory, VisitStore store, SystemTime time, RegistrationProperties settings) {
    return new Visits(memory, store, time, settings.perHour());
  }

  @Bean
  FormGuard registrationFormGuard(RegistrationProperties.Pages pages) {
    return new FormGuard("intersession-form", "/r", "https".equals(pages.base().getScheme()));
  }

  @Bean
  PageParts registrationPageParts(KnownMeetings meetings, Clock clock) {
    return new PageParts(meetings, clock);
  }

  @Bean
  FormPage registrationFormPage(
      Parties parties, Visits visits, PageParts parts, RegistrationProperties settings) {
    return new FormPage(parties, visits, parts, settings);
  }

  @Bean
  PersonalPages registrationPersonalPages(
      PersonalLinks links, Registrations registrations, PageParts parts, Visits visits) {
    return new PersonalPages(links, registrations, parts, visits);
  }

  @Bean
  JoinWindow joinWindow(Clock clock, RegistrationProperties settings) {
    return new JoinWindow(clock, settings.before());
  }

  @Bean
  LetterDownload letterDownload(NominationLetters letters) {
    return new LetterDownload(letters);
  }

  @Bean
  ParticipantOrder participantOrder(Parties parties, Persons persons) {
    return new ParticipantOrder(parties, persons);
  }

  @Bean
  ParticipantTable participantTable(Parties parties, GuestNames names, ParticipantOrder order) {
    return new ParticipantTable(parties, names, order);
  }
}
