package org.intersession.integrations.crm;

import java.time.Clock;
import java.time.Duration;
import org.intersession.integrations.Directory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Puts the secretariat's CRM behind the counter when its address is set. */
@AutoConfiguration
@ConditionalOnProperty("intersession.dataverse.url")
@EnableConfigurationProperties(DataverseProperties.class)
class CrmAutoConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Bean
  Directory dataverseDirectory(DataverseProperties properties) {
    return new DataverseDirectory(properties.checked(), Clock.systemUTC(), PATIENCE);
  }
}
