package org.intersession.bot.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything else, starts the embedded servers for which no address is given, and gives their
 * addresses in the same settings, so that the rest of the service knows no difference.
 */
public final class StateInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    boolean givenDatabase = environment.containsProperty("intersession.database.url");
    boolean givenRedis = environment.containsProperty("intersession.redis.url");
    Map<String, Object> settings = new HashMap<>();
    if (!givenDatabase || !givenRedis) {
      Servers servers = start(environment, !givenDatabase, !givenRedis);
      // Registered before every bean, so closed after all of them.
      ((DefaultSingletonBeanRegistry) context.getBeanFactory())
          .registerDisposableBean("embeddedServers", servers::close);
      PostgresServer postgres = servers.postgres();
      if (!givenDatabase && postgres != null) {
        settings.put("intersession.database.url", postgres.url());
        settings.put("intersession.database.user", postgres.user());
        settings.put("intersession.database.password", postgres.password());
      }
      RedisCache redis = servers.redis();
      if (!givenRedis && redis != null) {
        settings.put("intersession.redis.url", redis.url());
      }
    }
    environment.getPropertySources().addFirst(new MapPropertySource("embeddedServers", settings));
  }

  private static Servers start(
      ConfigurableEnvironment environment, boolean postgres, boolean redis) {
    Path home = Path.of(environment.getRequiredProperty("intersession.home"));
    try {
      return Servers.start(home, postgres, redis);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
