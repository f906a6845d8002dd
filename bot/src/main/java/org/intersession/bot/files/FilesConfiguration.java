package org.intersession.bot.files;

import org.intersession.integrations.MalwareScanner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {
  @Bean
  Quarantine quarantine(ObjectProvider<MalwareScanner> scanner) {
    return new Quarantine(scanner::getIfAvailable);
  }
}
