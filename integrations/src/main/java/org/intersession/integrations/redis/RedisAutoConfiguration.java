package org.intersession.integrations.redis;

import java.util.Optional;
import org.intersession.integrations.SharedMemory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Puts Redis behind the counter. The address is read when it is first needed, so it may be that of
 * a server which the service itself starts.
 */
@AutoConfiguration
class RedisAutoConfiguration {
  @Bean(destroyMethod = "close")
  JedisMemory sharedMemory(Environment environment) {
    return new JedisMemory(
        () -> Optional.ofNullable(environment.getProperty("intersession.redis.url")));
  }

  @Bean
  RedisHealth redisHealthIndicator(SharedMemory memory) {
    return new RedisHealth(memory);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> redisGreeting(JedisMemory memory) {
    return ready -> memory.greet();
  }
}
