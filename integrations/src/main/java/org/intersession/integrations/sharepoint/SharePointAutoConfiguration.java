package org.intersession.integrations.sharepoint;

import java.time.Duration;
import org.intersession.integrations.DocumentLibrary;
import org.intersession.integrations.graph.GraphAccess;
import org.intersession.integrations.graph.Transfers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Puts a library of SharePoint behind the counter when one is set. */
@AutoConfiguration(afterName = "org.intersession.integrations.graph.GraphAutoConfiguration")
@ConditionalOnProperty("intersession.sharepoint.drive-id")
@ConditionalOnBean(GraphAccess.class)
@EnableConfigurationProperties(SharePointProperties.class)
class SharePointAutoConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Bean
  DocumentLibrary sharePointLibrary(GraphAccess graph, SharePointProperties properties) {
    return new SharePointLibrary(
        graph, new Transfers(SharePointLibrary.SYSTEM, PATIENCE), properties.driveId());
  }
}
