package org.intersession.bot.commands;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.intersession.bot.commands.language.Explanations;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Vocabulary;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the desk. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskProperties.class)
class DeskConfiguration {
  /** Longer than any chat delivers an event again. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @Bean
  DeskWords deskWords() {
    return new DeskWords();
  }

  @Bean
  Vocabulary vocabulary(Commands commands, List<NamedGroups> groups) {
    return new Vocabulary(
        commands.all().stream()
            .map(command -> Vocabulary.Verb.of(command.name(), command.slots()))
            .toList(),
        SpokenNames.all(groups));
  }

  @Bean
  LineReader lineReader(Vocabulary vocabulary) {
    return new LineReader(vocabulary);
  }

  @Bean
  Explanations explanations() {
    return new Explanations();
  }

  @Bean
  RecurringTask<Void> forgetOldEvents(DeskStore store, Clock clock) {
    return Tasks.recurring("forget-old-events", FixedDelay.ofHours(24))
        .execute((instance, context) -> store.forgetHeardBefore(clock.instant().minus(REMEMBERED)));
  }
}
