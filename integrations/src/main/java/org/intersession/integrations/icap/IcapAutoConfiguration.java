package org.intersession.integrations.icap;

import org.intersession.integrations.MalwareScanner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Puts a malware scanner behind the counter when its address is set. */
@AutoConfiguration
@ConditionalOnProperty("intersession.icap.url")
@EnableConfigurationProperties(IcapProperties.class)
class IcapAutoConfiguration {
  @Bean
  MalwareScanner icapScanner(IcapProperties properties) {
    return new IcapScanner(properties.checked());
  }
}
