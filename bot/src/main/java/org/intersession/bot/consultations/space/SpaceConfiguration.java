package org.intersession.bot.consultations.space;

import java.time.Clock;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.rounds.Compilation;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Remarks;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.documents.Documents;
import org.intersession.integrations.DocumentLibrary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the space; without a library nothing is put anywhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpaceProperties.class)
class SpaceConfiguration {
  @Bean
  Spaces spaces(
      ObjectProvider<DocumentLibrary> library,
      SpaceStore store,
      Consultations consultations,
      Compilation compilation,
      Drops drops,
      Documents documents,
      SpaceProperties settings) {
    return new Spaces(
        library::getIfAvailable, store, consultations, compilation, drops, documents, settings);
  }

  @Bean
  LibraryWatch libraryWatch(
      ObjectProvider<DocumentLibrary> library,
      SpaceStore store,
      ConsultationProperties.Pages pages,
      Clock clock) {
    return new LibraryWatch(library::getIfAvailable, store, pages, clock);
  }

  @Bean
  LibraryLook libraryLook(
      ObjectProvider<DocumentLibrary> library,
      SpaceStore store,
      LibraryWatch watch,
      Deliveries deliveries,
      ObjectProvider<Consultations> consultations,
      ObjectProvider<Remarks> remarks,
      Documents documents,
      TransactionTemplate transaction,
      Clock clock) {
    return new LibraryLook(
        library::getIfAvailable,
        store,
        watch,
        deliveries,
        new WordComments(consultations::getObject, remarks::getObject, documents),
        transaction,
        clock);
  }

  @Bean
  SpaceCourier spaceCourier(Deliveries deliveries, ObjectProvider<Spaces> spaces) {
    return new SpaceCourier(deliveries, spaces::getObject);
  }
}
