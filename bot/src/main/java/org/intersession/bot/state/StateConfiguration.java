package org.intersession.bot.state;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two clocks. */
@Configuration(proxyBeanMethods = false)
class StateConfiguration {
  /** Business time: deadlines, ladders, what "tomorrow" means. The sandbox has its own. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** The sandbox may quicken its own. */
  @Bean
  @ConditionalOnMissingBean
  SystemTime systemTime() {
    return new SystemTime(Clock.systemUTC());
  }
}
