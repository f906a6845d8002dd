package org.intersession.bot.consultations.rounds;

import org.intersession.bot.commands.Role;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Persons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the room's commands to the desk. */
@Configuration(proxyBeanMethods = false)
class RoundsCommands {
  @Bean
  ConsultCommand consultCommand(
      Consultations consultations,
      ConsultationStore store,
      SilenceStore silences,
      Documents documents,
      Invitees invitees,
      Invitations invitations,
      Parties parties,
      Persons persons,
      Groups groups,
      ChatFiles files,
      ConsultationProperties settings,
      ConsultationWords words) {
    PlanReader reader =
        new PlanReader(
            consultations, store, silences, documents, files, invitees, parties, persons, groups);
    PlanCard card = new PlanCard(invitations, settings, words);
    return new ConsultCommand(reader, card, consultations, settings, words);
  }

  @Bean
  ShowCommand consultationStatusCommand(
      Consultations consultations, ConsultationCards cards, ConsultationWords words) {
    return new ShowCommand(
        "status",
        consultations,
        words,
        (one, said) -> cards.status(one, said.speaker().is(Role.SECRETARIAT), said.locale()));
  }

  @Bean
  ShowCommand commentsCommand(
      Consultations consultations, ConsultationCards cards, ConsultationWords words) {
    return new ShowCommand(
        "comments", consultations, words, (one, said) -> cards.comments(one, said.locale()));
  }

  @Bean
  ShowCommand matrixCommand(
      Consultations consultations,
      ConsultationCards cards,
      ReturnedMatrix returned,
      ConsultationWords words) {
    return new ShowCommand("matrix", consultations, words, new MatrixView(cards, returned, words));
  }

  @Bean
  CloseCommand closeCommand(
      Consultations consultations,
      ConsultationCards cards,
      Silences silences,
      ConsultationWords words) {
    return new CloseCommand(consultations, cards, silences, words);
  }

  @Bean
  ExtendCommand consultationExtendCommand(
      Consultations consultations,
      ConsultationCards cards,
      Addressees addressees,
      ConsultationWords words) {
    return new ExtendCommand(consultations, cards, addressees, words);
  }

  @Bean
  PublishCommand publishCommand(
      Consultations consultations,
      ConsultationCards cards,
      Silences silences,
      ConsultationProperties.Pages pages,
      ConsultationWords words) {
    return new PublishCommand(consultations, cards, silences, pages, words);
  }
}
