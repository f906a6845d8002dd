package org.intersession.bot.registration;

import java.time.Clock;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.NamingCheck;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Persons;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.GuestList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who stands on the platforms' own lists. */
@Configuration(proxyBeanMethods = false)
class GuestConfiguration {
  /** A rule for names is sound when it can be read. */
  @Bean
  NamingCheck namingCheck() {
    return NamingRule::wrong;
  }

  @Bean
  GuestNames guestNames(Parties parties, RegistrationProperties settings) {
    return new GuestNames(parties, new NamingRule(settings.naming()));
  }

  @Bean
  Guests guests(
      GuestStore store, Deliveries deliveries, GuestNames names, ObjectProvider<GuestList> lists) {
    return new Guests(store, deliveries, names, lists);
  }

  @Bean
  Entrances entrances(
      RegistrationStore store, GuestStore list, KnownMeetings meetings, Guests guests) {
    return new Entrances(store, list, meetings, guests);
  }

  @Bean
  DailyRequests registrantRequests(GuestStore store, SystemTime time) {
    return new DailyRequests(store, time);
  }

  @Bean
  OutsideApplications outsideApplications(
      KnownMeetings meetings,
      Registrations registrations,
      RegistrationStore store,
      GuestStore list,
      Guests guests,
      Persons persons,
      Clock clock) {
    return new OutsideApplications(meetings, registrations, store, list, guests, persons, clock);
  }

  @Bean
  GuestCounter guestCounter(
      RegistrationStore store,
      KnownMeetings meetings,
      Guests guests,
      GuestNames names,
      Entrances entrances,
      DailyRequests requests) {
    return new GuestCounter(store, meetings, guests, names, entrances, requests);
  }

  @Bean
  AdmitGuest admitGuest(GuestCounter counter) {
    return new AdmitGuest(counter);
  }

  @Bean
  AdmitGuests admitGuests(GuestCounter counter) {
    return new AdmitGuests(counter);
  }

  @Bean
  DismissGuest dismissGuest(
      RegistrationStore store,
      GuestStore list,
      KnownMeetings meetings,
      Guests guests,
      Entrances entrances,
      DailyRequests requests) {
    return new DismissGuest(store, list, meetings, guests, entrances, requests);
  }
}
