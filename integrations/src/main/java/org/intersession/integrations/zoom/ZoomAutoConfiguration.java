package org.intersession.integrations.zoom;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import org.intersession.integrations.GuestList;
import org.intersession.integrations.HostPanel;
import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.MeetingListener;
import org.intersession.integrations.SharedMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Puts Zoom behind the counter when its credentials are set. */
@AutoConfiguration(afterName = "org.intersession.integrations.redis.RedisAutoConfiguration")
@Conditional(ZoomIsSet.class)
@EnableConfigurationProperties({ZoomProperties.class, ZoomPanelProperties.class})
class ZoomAutoConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(ZoomAutoConfiguration.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Bean
  MeetingHost zoomMeetingHost(ZoomProperties properties, SharedMemory memory) {
    return host(properties.checked(), memory, Clock.systemUTC(), PATIENCE);
  }

  @Bean
  GuestList zoomGuestList(ZoomProperties properties, SharedMemory memory) {
    return new ZoomGuestList(client(properties.checked(), memory, Clock.systemUTC(), PATIENCE));
  }

  @Bean(destroyMethod = "shutdown")
  @ConditionalOnBean(MeetingListener.class)
  ExecutorService zoomEventThreads() {
    return Executors.newCachedThreadPool();
  }

  @Bean
  @ConditionalOnBean(MeetingListener.class)
  WebhookController zoomWebhooks(
      ZoomProperties properties,
      MeetingListener listener,
      @Qualifier("zoomEventThreads") ExecutorService threads) {
    if (properties.webhookSecret().isBlank()) {
      LOG.warn("Zoom's events are all refused: intersession.zoom.webhook-secret is not set");
    }
    return new WebhookController(
        new WebhookSignature(properties.webhookSecret(), Clock.systemUTC()), listener, threads);
  }

  @Bean
  HostPanel zoomPanel(ZoomPanelProperties properties) {
    return new ZoomPanel(properties, Clock.systemUTC());
  }

  /** Tells the operator in the log what an administrator has yet to grant; delays nothing. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> zoomReadinessLog(MeetingHost zoomMeetingHost) {
    return ready -> {
      Thread check =
          new Thread(() -> zoomMeetingHost.missing().forEach(LOG::warn), "zoom-readiness");
      check.setDaemon(true);
      check.start();
    };
  }

  /** Wires the host by hand: Zoom's clock is the system's, never the business clock. */
  static ZoomMeetingHost host(
      ZoomProperties properties, SharedMemory memory, Clock clock, Duration patience) {
    ZoomClient client = client(properties, memory, clock, patience);
    ZoomApi api = new ZoomApi(client, properties.trackingField(), clock);
    return new ZoomMeetingHost(api, new ZoomReadiness(api, properties.trackingField()));
  }

  static ZoomClient client(
      ZoomProperties properties, SharedMemory memory, Clock clock, Duration patience) {
    Wire wire = new Wire(new OkHttpClient(), patience);
    ZoomTokens tokens = new ZoomTokens(properties, memory, wire, clock);
    ZoomLimiter limiter = new ZoomLimiter(memory, properties, clock);
    return new ZoomClient(wire, tokens, limiter, clock);
  }
}
