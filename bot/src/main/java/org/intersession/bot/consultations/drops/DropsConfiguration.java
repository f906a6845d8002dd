package org.intersession.bot.consultations.drops;

import java.time.Clock;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.consultations.rounds.ReplyTags;
import org.intersession.bot.consultations.rounds.ReviewLinks;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.files.Quarantine;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.MailInbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires what Parties hand in. */
@Configuration(proxyBeanMethods = false)
class DropsConfiguration {
  @Bean
  Receipts dropReceipts(Letters letters, Persons persons, Parties parties) {
    return new Receipts(letters, persons, parties);
  }

  @Bean
  Refusals mailRefusals(
      Letters letters,
      Persons persons,
      ObjectProvider<ReviewLinks> links,
      ConsultationProperties settings) {
    return new Refusals(letters, persons, links::getObject, settings.largestFile().toMegabytes());
  }

  @Bean
  Drops drops(
      DropStore store,
      Consultations consultations,
      Remarks remarks,
      Documents documents,
      Receipts receipts,
      Quarantine quarantine,
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
        receipts,
        quarantine,
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
      Quarantine quarantine,
      ObjectProvider<Receipts> receipts,
      ObjectProvider<Deliveries> deliveries,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    return new DropReader(
        store,
        consultations::getObject,
        remarks::getObject,
        documents,
        parties,
        quarantine,
        receipts::getObject,
        deliveries::getObject,
        events,
        transaction,
        clock);
  }

  @Bean
  MailedAnswers mailedAnswers(
      ReplyTags tags,
      ObjectProvider<Consultations> consultations,
      ObjectProvider<Drops> drops,
      ObjectProvider<MailInbox> inbox,
      ObjectProvider<Deliveries> deliveries,
      ObjectProvider<Refusals> refusals,
      Persons persons,
      ApplicationEventPublisher events,
      Clock clock) {
    return new MailedAnswers(
        tags,
        consultations::getObject,
        drops::getObject,
        inbox::getIfAvailable,
        deliveries::getObject,
        refusals::getObject,
        persons,
        events,
        clock);
  }
}
