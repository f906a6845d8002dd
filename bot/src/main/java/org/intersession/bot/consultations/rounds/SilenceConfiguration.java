package org.intersession.bot.consultations.rounds;

import java.time.Clock;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.Chat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the silence procedures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SilenceProperties.class)
class SilenceConfiguration {
  @Bean
  Silences silences(
      SilenceStore store,
      ConsultationStore consultations,
      RecordStore record,
      Letters letters,
      PersonalLinks links,
      Deliveries deliveries,
      Parties parties,
      Persons persons,
      ConsultationProperties settings,
      ConsultationProperties.Pages pages,
      SilenceProperties rules,
      TransactionTemplate transaction,
      Clock clock) {
    return new Silences(
        store,
        consultations,
        record,
        new SilenceLetters(letters, links, settings, pages),
        deliveries,
        parties,
        persons,
        rules,
        transaction,
        clock);
  }

  @Bean
  SilenceProof silenceProof(Silences silences) {
    return new SilenceProof(silences);
  }

  @Bean
  SilenceDue silenceDue(ObjectProvider<Silences> silences) {
    return new SilenceDue(silences::getObject);
  }

  @Bean
  SilenceNews silenceNews(
      ConsultationStore store,
      FileLinks links,
      ConsultationWords words,
      ObjectProvider<Chat> chats) {
    return new SilenceNews(store, links, words, chats);
  }

  @Bean
  SilenceCommand silenceCommand(
      Consultations consultations,
      ConsultationCards cards,
      Silences silences,
      ConsultationWords words) {
    return new SilenceCommand(consultations, cards, silences, words);
  }
}
