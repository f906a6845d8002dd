package org.intersession.integrations.fetch;

import java.time.Duration;
import org.intersession.integrations.FileFetcher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts fetching behind the counter. */
@AutoConfiguration
class FetchAutoConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** The sandbox alone fetches from this machine. */
  @Bean
  FileFetcher webFetcher(@Value("${intersession.sandbox.fetch:false}") boolean loopback) {
    return new WebFetcher(loopback, PATIENCE);
  }
}
