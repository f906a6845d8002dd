package org.intersession.bot.mail;

import org.intersession.bot.delivery.Deliveries;
import org.intersession.integrations.Mailer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {
  @Bean
  Letters letters(Deliveries deliveries) {
    return new Letters(deliveries);
  }

  @Bean
  LetterPost letterPost(ObjectProvider<Mailer> mailers, MailProperties settings) {
    return new LetterPost(mailers::getIfAvailable, settings);
  }

  @Bean
  MailCourier mailCourier(LetterPost post) {
    return new MailCourier(post);
  }

  @Bean
  Mailboxes mailboxes(MailProperties settings) {
    return new Mailboxes(settings);
  }
}
