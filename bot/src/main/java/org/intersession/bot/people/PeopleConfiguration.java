package org.intersession.bot.people;

import java.time.Clock;
import org.intersession.integrations.Directory;
import org.intersession.integrations.SharedMemory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleProperties.class)
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

  @Bean
  Instrument instrument(
      PeopleProperties settings,
      PartyStore store,
      Parties parties,
      Groups groups,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    return new Instrument(settings, store, parties, groups, persons, transaction, clock);
  }

  /** The names are asked for at the start: by then the instrument must have been taken over. */
  @Bean
  PeopleNames peopleNames(Parties parties, Groups groups, Instrument instrument) {
    return new PeopleNames(parties, groups);
  }

  @Bean
  PeopleRoles peopleRoles(Persons persons, Groups groups, Clock clock) {
    return new PeopleRoles(persons, groups, clock);
  }

  @Bean
  GroupWords groupWords() {
    return new GroupWords();
  }

  @Bean
  GroupBriefing groupBriefing(Groups groups, GroupWords words) {
    return new GroupBriefing(groups, words);
  }

  @Bean
  Directories directories(ObjectProvider<Directory> systems, SharedMemory memory, Clock clock) {
    return new Directories(systems.orderedStream().toList(), memory, clock);
  }

  @Bean
  PeopleImport peopleImport(
      Parties parties,
      Persons persons,
      PersonStore store,
      TransactionTemplate transaction,
      Clock clock) {
    return new PeopleImport(parties, persons, store, transaction, clock);
  }
}
