package org.intersession.bot.consultations.rounds;

import java.net.URI;
import java.time.Clock;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.Chat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the rounds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsultationProperties.class)
class RoundsConfiguration {
  @Bean
  ConsultationProperties.Pages consultationPages(
      @Value("${intersession.public-url:http://localhost:${server.port:3978}}") URI base) {
    return new ConsultationProperties.Pages(base);
  }

  @Bean
  SigningKey reviewSigningKey(ConsultationStore store) {
    return new SigningKey(store);
  }

  @Bean
  Invitees invitees(Addressees addressees, Groups groups, Persons persons) {
    return new Invitees(addressees, groups, persons);
  }

  @Bean
  Invitations invitations(
      Letters letters,
      PersonalLinks links,
      ConsultationProperties settings,
      ConsultationProperties.Pages pages) {
    return new Invitations(letters, links, settings, pages);
  }

  @Bean
  Succession consultationSuccession(
      ConsultationStore store, Invitations invitations, Parties parties, Persons persons) {
    return new Succession(store, invitations, parties, persons);
  }

  @Bean
  Remarks remarks(
      CommentStore store,
      ConsultationStore consultations,
      RecordStore record,
      Documents documents,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    return new Remarks(store, consultations, record, documents, events, transaction, clock);
  }

  @Bean
  Consultations consultations(
      ConsultationStore store,
      CommentStore comments,
      RecordStore record,
      CarriedStore carried,
      Documents documents,
      Parties parties,
      Persons persons,
      Invitations invitations,
      Letters letters,
      Submissions submissions,
      Deliveries deliveries,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    return new Consultations(
        store,
        comments,
        record,
        documents,
        parties,
        persons,
        invitations,
        new Outcomes(letters, persons, store),
        new Carrying(comments, carried),
        submissions,
        deliveries,
        events,
        transaction,
        clock);
  }

  @Bean
  Compilation compilation(
      CommentStore comments,
      NumberStore numbers,
      Consultations consultations,
      Documents documents,
      Parties parties,
      TransactionTemplate transaction) {
    return new Compilation(comments, numbers, consultations, documents, parties, transaction);
  }

  @Bean
  OfflinePack offlinePack(
      Consultations consultations, Documents documents, ConsultationProperties.Pages pages) {
    return new OfflinePack(consultations, documents, pages);
  }

  @Bean
  ChatFiles consultationChatFiles(ObjectProvider<Chat> chats, Documents documents) {
    return new ChatFiles(chats, documents);
  }

  @Bean
  ReturnedMatrix returnedMatrix(ChatFiles files, Compilation compilation, Remarks remarks) {
    return new ReturnedMatrix(files, compilation, remarks);
  }

  @Bean
  FileLinks consultationFileLinks(
      PersonalLinks links, ConsultationProperties.Pages pages, Clock clock) {
    return new FileLinks(links, pages, clock);
  }

  @Bean
  ConsultationWords consultationWords() {
    return new ConsultationWords();
  }

  @Bean
  ConsultationCards consultationCards(
      Consultations consultations,
      Remarks remarks,
      Parties parties,
      FileLinks links,
      Shelf shelf,
      ConsultationProperties.Pages pages,
      ConsultationWords words) {
    return new ConsultationCards(consultations, remarks, parties, links, shelf, pages, words);
  }

  @Bean
  CloseDue closeDue(ObjectProvider<Consultations> consultations) {
    return new CloseDue(consultations::getObject);
  }

  @Bean
  TellClosed tellClosed(
      Consultations consultations,
      ConsultationCards cards,
      ConsultationWords words,
      ObjectProvider<Chat> chats) {
    return new TellClosed(consultations, cards, words, chats);
  }
}
