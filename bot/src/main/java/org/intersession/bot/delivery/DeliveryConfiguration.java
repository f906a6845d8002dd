package org.intersession.bot.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.SharedMemory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the ledger and the timer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {
  @Bean
  Quota deliveryQuota(QuotaStore store, DeliveryProperties settings) {
    return new Quota(store, settings);
  }

  /** Couriers are looked up by the desk when the first delivery comes: they may ask for others. */
  @Bean
  DeliveryDesk deliveryDesk(
      DeliveryStore store,
      Quota quota,
      ObjectProvider<Courier> couriers,
      PlatformTransactionManager transactions,
      SystemTime time,
      DeliveryProperties settings) {
    return new DeliveryDesk(
        store, quota, couriers::stream, new TransactionTemplate(transactions), time, settings);
  }

  @Bean
  DeliveryPump deliveryPump(
      DeliveryStore store,
      DeliveryDesk desk,
      Quota quota,
      DeliveryProperties settings,
      Hold hold,
      PlatformTransactionManager transactions,
      SystemTime time,
      Clock clock) {
    return new DeliveryPump(
        store, desk, quota, settings, hold, new TransactionTemplate(transactions), time, clock);
  }

  @Bean
  Hold deliveryHold(
      HoldStore store,
      SharedMemory memory,
      @Value("${intersession.home}") Path home,
      DeliveryProperties settings,
      PlatformTransactionManager transactions,
      SystemTime time,
      Clock clock) {
    return new Hold(
        store,
        new MarkMemory(home, memory),
        settings.hold(),
        new TransactionTemplate(transactions),
        time,
        clock);
  }

  @Bean
  Forecast deliveryForecast(BacklogStore store, DeliveryProperties settings, Clock clock) {
    return new Forecast(store, settings, clock);
  }

  @Bean
  ReleaseCommand releaseCommand(Hold hold, HoldStore store, DeliveryPump pump) {
    return new ReleaseCommand(hold, store, pump);
  }

  @Bean
  Deliveries deliveries(DeliveryStore store, DeliveryPump pump, SystemTime time) {
    return new Deliveries(store, pump, time);
  }

  @Bean
  Undecided undecided(DeliveryStore store, ObjectProvider<Courier> couriers) {
    return new Undecided(store, couriers);
  }

  @Bean
  DecideCommand sentCommand(Undecided undecided, Deliveries deliveries) {
    return DecideCommand.sent(undecided, deliveries);
  }

  @Bean
  DecideCommand resendCommand(Undecided undecided, Deliveries deliveries) {
    return DecideCommand.resend(undecided, deliveries);
  }

  /** Each second: retries, doubts, and what business time has made due. */
  @Bean
  RecurringTask<Void> deliveryTick(DeliveryPump pump) {
    return Tasks.recurring("deliveries", FixedDelay.ofSeconds(1))
        .execute((instance, context) -> pump.pump());
  }

  /** The timer of all rooms, on the machine's time; joins a transaction when there is one. */
  @Bean
  Scheduler scheduler(DataSource dataSource, List<RecurringTask<?>> recurring) {
    return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource))
        .startTasks(recurring)
        .threads(4)
        .pollingInterval(Duration.ofSeconds(1))
        .pollUsingLockAndFetch(0.5, 1.0)
        .heartbeatInterval(Duration.ofSeconds(5))
        .missedHeartbeatsLimit(4)
        .shutdownMaxWait(Duration.ofSeconds(20))
        .enableImmediateExecution()
        .build();
  }

  @Bean
  SchedulerLifecycle schedulerLifecycle(Scheduler scheduler) {
    return new SchedulerLifecycle(scheduler);
  }
}
