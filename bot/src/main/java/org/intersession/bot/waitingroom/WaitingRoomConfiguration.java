package org.intersession.bot.waitingroom;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.intersession.bot.state.SystemTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class WaitingRoomConfiguration {
  @Bean
  Notices notices(
      NoticeStore store,
      ApplicationEventPublisher rooms,
      TransactionTemplate transaction,
      SystemTime time) {
    return new Notices(store, rooms, transaction, time);
  }

  /** Takes up what a killed worker left, and what failed before. */
  @Bean
  RecurringTask<Void> noticeRound(Notices notices) {
    return Tasks.recurring("notices", FixedDelay.ofSeconds(2))
        .execute((instance, context) -> notices.round());
  }

  @Bean
  RecurringTask<Void> noticeMemory(Notices notices) {
    return Tasks.recurring("notice-memory", FixedDelay.ofHours(12))
        .execute((instance, context) -> notices.forget());
  }
}
