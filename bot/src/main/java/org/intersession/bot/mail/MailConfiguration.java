package org.intersession.bot.mail;

import org.intersession.bot.delivery.Deliveries;
import org.intersession.integrations.Mailer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
  @Bean
  Letters letters(Deliveries deliveries) {
    return new Letters(deliveries);
  }

  @Bean
  MailCourier mailCourier(ObjectProvider<Mailer> mailers, MailProperties settings) {
    return new MailCourier(mailers::getIfAvailable, settings);
  }
}
