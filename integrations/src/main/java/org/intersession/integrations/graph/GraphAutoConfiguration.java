package org.intersession.integrations.graph;

import java.time.Clock;
import java.time.Duration;
import org.intersession.integrations.Directory;
import org.intersession.integrations.MailInbox;
import org.intersession.integrations.Mailer;
import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.SharedMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Puts Teams meetings, groups and mail behind the counter when Graph's credentials are set. */
@AutoConfiguration(
    afterName = {
      "org.intersession.integrations.redis.RedisAutoConfiguration",
      "org.intersession.integrations.smtp.SmtpAutoConfiguration"
    })
@Conditional(GraphIsSet.class)
@EnableConfigurationProperties(GraphProperties.class)
class GraphAutoConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(GraphAutoConfiguration.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration PATIENCE_WITH_FILES = Duration.ofSeconds(60);

  @Bean
  GraphAccess graphAccess(GraphProperties properties, SharedMemory memory) {
    return new GraphAccess(properties.checked(), memory, Clock.systemUTC(), PATIENCE);
  }

  @Bean
  MeetingHost teamsMeetingHost(GraphAccess graph) {
    return new TeamsMeetingHost(graph);
  }

  @Bean
  Directory graphDirectory(GraphAccess graph) {
    return new GraphDirectory(graph);
  }

  /** Mail goes through Graph unless another way is set. */
  @Bean
  @ConditionalOnMissingBean(Mailer.class)
  Mailer graphMailer(GraphAccess graph) {
    return new GraphMailer(
        graph, new DraftFiles(graph, new Transfers(GraphAccess.SYSTEM, PATIENCE_WITH_FILES)));
  }

  @Bean
  MailInbox graphInbox(GraphAccess graph, GraphProperties properties) {
    return new GraphInbox(graph, properties.mailServers());
  }

  /** The client is made beside the start, and an administrator's missing grants are logged. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> graphReadinessLog(
      GraphAccess graph, MeetingHost teamsMeetingHost) {
    return ready -> {
      Thread check =
          new Thread(
              () -> {
                graph.warmUp();
                teamsMeetingHost.missing().forEach(LOG::warn);
              },
              "graph-readiness");
      check.setDaemon(true);
      check.start();
    };
  }
}
