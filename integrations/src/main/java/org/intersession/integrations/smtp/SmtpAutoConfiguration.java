package org.intersession.integrations.smtp;

import java.time.Duration;
import org.intersession.integrations.Mailer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Puts a mail server behind the counter when its host is set. */
@AutoConfiguration
@ConditionalOnProperty("intersession.mail.smtp.host")
@EnableConfigurationProperties(SmtpProperties.class)
class SmtpAutoConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Bean
  Mailer smtpMailer(SmtpProperties properties) {
    return new SmtpMailer(properties.checked(), PATIENCE);
  }
}
