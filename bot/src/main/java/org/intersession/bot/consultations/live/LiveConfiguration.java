package org.intersession.bot.consultations.live;

import org.intersession.bot.consultations.review.Sessions;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.people.Parties;
import org.intersession.integrations.SharedMemory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the live part. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
  @Bean
  Live live(
      Consultations consultations,
      Parties parties,
      SharedMemory memory,
      ConsultationProperties settings) {
    return new Live(consultations, new Frames(parties), memory, settings.watchers());
  }

  @Bean
  ServletRegistrationBean<LiveServlet> liveServlet(Live live, Sessions sessions) {
    ServletRegistrationBean<LiveServlet> servlet =
        new ServletRegistrationBean<>(new LiveServlet(live, sessions), "/c/live/*");
    servlet.setAsyncSupported(true);
    servlet.setName("live");
    return servlet;
  }
}
