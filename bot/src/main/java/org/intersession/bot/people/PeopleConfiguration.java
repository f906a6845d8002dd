package org.intersession.bot.people;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
  @Bean
  Parties parties(PartyStore store) {
    return new Parties(store);
  }

  @Bean
  Persons persons(
      PersonStore store,
      RoleStore roles,
      LinkStore links,
      SourceStore sources,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    return new Persons(store, roles, links, sources, events, transaction, clock);
  }

  @Bean
  Groups groups(
      GroupStore store,
      SourceStore sources,
      Parties parties,
      PersonStore people,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    return new Groups(store, sources, parties, people, persons, transaction, clock);
  }

  @Bean
  Addressees addressees(Parties parties, Groups groups) {
    return new Addressees(parties, groups);
  }

  @Bean
  PersonalLinks personalLinks(LinkStore store, Clock clock) {
    return new PersonalLinks(store, clock);
  }
}
