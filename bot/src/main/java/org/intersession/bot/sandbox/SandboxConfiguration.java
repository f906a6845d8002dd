package org.intersession.bot.sandbox;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.intersession.bot.state.SystemTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the sandbox, and tells the stand-ins where the service listens. */
@Profile("sandbox")
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxProperties.class)
class SandboxConfiguration implements WebMvcConfigurer {
  private final SandboxProperties settings;

  SandboxConfiguration(SandboxProperties settings) {
    this.settings = settings;
  }

  @Bean
  SandboxClock sandboxClock() {
    SandboxClock clock = new SandboxClock(Clock.systemUTC(), ZoneOffset.UTC);
    if (settings.now() != null) {
      clock.moveTo(settings.now().toInstant());
    }
    return clock;
  }

  @Bean
  SystemTime sandboxSystemTime() {
    OffsetDateTime since = settings.paceSince();
    return new SystemTime(
        since == null ? Clock.systemUTC() : new QuickClock(since.toInstant(), settings.pace()));
  }

  @Bean
  Outside outside(JsonMapper json) {
    URI standins = settings.standins();
    if (standins == null) {
      throw new IllegalStateException("The sandbox started without its stand-ins.");
    }
    return new Outside(standins, json);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/sandbox/assets/**").addResourceLocations("classpath:/sandbox/");
  }

  /** Points the stand-ins to the port that was really taken. */
  @Bean
  Introduction introduction(Outside outside) {
    return new Introduction(outside);
  }

  /** Introduces the service to the stand-ins once it listens. */
  static final class Introduction {
    private final Outside outside;

    Introduction(Outside outside) {
      this.outside = outside;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
      outside.serviceListensOn("http://127.0.0.1:" + event.getWebServer().getPort());
    }
  }
}
