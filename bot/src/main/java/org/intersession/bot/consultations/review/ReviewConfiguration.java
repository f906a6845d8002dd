package org.intersession.bot.consultations.review;

import jakarta.servlet.MultipartConfigElement;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.SigningKey;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.SharedMemory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {
  @Bean
  Sessions reviewSessions(
      PersonalLinks links,
      Persons persons,
      Consultations consultations,
      SigningKey key,
      ConsultationProperties.Pages pages) {
    boolean secure = "https".equals(pages.base().getScheme());
    return new Sessions(links, persons, consultations, new Signature(key.bytes()), secure);
  }

  @Bean
  Guesses reviewGuesses(SharedMemory memory) {
    return new Guesses(memory);
  }

  @Bean
  ServletRegistrationBean<DropServlet> dropServlet(Drops drops, Sessions sessions) {
    ServletRegistrationBean<DropServlet> servlet =
        new ServletRegistrationBean<>(new DropServlet(drops, sessions), "/c/drop/*");
    servlet.setName("drop");
    long most = drops.largest();
    servlet.setMultipartConfig(new MultipartConfigElement("", most, most + (64 << 10), 0));
    return servlet;
  }

  @Bean
  PrivatePages reviewHeaders() {
    return new PrivatePages();
  }
}
