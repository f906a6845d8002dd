package org.intersession.bot.consultations.drops;

import java.time.Clock;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires what Parties hand in. */
@Configuration(proxyBeanMethods = false)
class DropsConfiguration {
  @Bean
  Drops drops(
      DropStore store,
      Consultations consultations,
      Remarks remarks,
      Documents documents,
      Letters letters,
      Persons persons,
      Parties parties,
      Deliveries deliveries,
      ApplicationEventPublisher events,
      ConsultationProperties settings,
      TransactionTemplate transaction,
      Clock clock) {
    return new Drops(
        store,
        consultations,
        remarks,
        documents,
        new Receipts(letters, persons, parties),
        deliveries,
        events,
        settings,
        transaction,
        clock);
  }

  @Bean
  DropList dropList(
      DropStore store, PersonalLinks links, ConsultationProperties.Pages pages, Clock clock) {
    return new DropList(store, links, pages, clock);
  }

  @Bean
  DropReader dropReader(
      DropStore store,
      ObjectProvider<Consultations> consultations,
      ObjectProvider<Remarks> remarks,
      Documents documents,
      Parties parties,
      TransactionTemplate transaction) {
    return new DropReader(
        store, consultations::getObject, remarks::getObject, documents, parties, transaction);
  }
}
