package org.intersession.bot.documents;

import org.intersession.integrations.FileFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
  @Bean
  Documents documents(DocumentStore store, FileFetcher fetcher) {
    return new Documents(store, fetcher);
  }
}
