package org.intersession.bot.meetings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.intersession.bot.commands.DraftPosts;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.Chat;
import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.SharedMemory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeetingProperties.class)
class MeetingsConfiguration {
  @Bean
  HostRoster hostRoster(
      HostStore store, MeetingProperties settings, TransactionTemplate transaction) {
    return new HostRoster(store, settings, transaction);
  }

  @Bean
  Platforms platforms(ObjectProvider<MeetingHost> hosts) {
    return new Platforms(hosts);
  }

  @Bean
  Places meetingPlaces(ObjectProvider<Chat> chats) {
    return new Places(chats);
  }

  @Bean
  Pool hostPool(HostStore store, MeetingProperties settings, SystemTime time) {
    return new Pool(store, settings, time);
  }

  @Bean
  Proposals proposals(
      Pool pool,
      CalendarStore calendar,
      Platforms platforms,
      HostLanguages languages,
      MeetingProperties settings) {
    PlatformAdvice advice = new PlatformAdvice(AdviceRules.load(settings.advice()));
    return new Proposals(advice, pool, calendar, platforms, languages, settings);
  }

  @Bean(destroyMethod = "shutdownNow")
  ExecutorService platformQuestions() {
    return Executors.newCachedThreadPool();
  }

  @Bean
  HostLanguages hostLanguages(
      Platforms platforms,
      SharedMemory memory,
      @Qualifier("platformQuestions") ExecutorService threads) {
    return new HostLanguages(platforms, memory, threads);
  }

  @Bean
  RecurringTask<Void> hostLanguagesRound(HostLanguages languages, HostStore hosts) {
    return Tasks.recurring("host-languages", FixedDelay.ofMinutes(5))
        .execute((instance, context) -> languages.refresh(hosts.hosts()));
  }

  @Bean
  Meetings meetings(
      MeetingStore store,
      CalendarStore calendar,
      HistoryStore history,
      HostStore hosts,
      Pool pool,
      Proposals proposals,
      Deliveries deliveries) {
    return new Meetings(store, calendar, history, hosts, pool, proposals, deliveries);
  }

  @Bean
  Settling settling(
      MeetingStore store,
      HistoryStore history,
      HostStore hosts,
      Pool pool,
      Deliveries deliveries,
      MeetingProperties settings,
      ApplicationEventPublisher events,
      Clock clock) {
    return new Settling(store, history, hosts, pool, deliveries, settings, events, clock);
  }

  @Bean
  Budget budget(
      HostStore store,
      MeetingProperties settings,
      TransactionTemplate transaction,
      SystemTime time) {
    return new Budget(store, settings, transaction, time);
  }

  @Bean
  CreateMeeting createMeeting(
      MeetingStore store, Platforms platforms, Budget budget, Settling settling) {
    return new CreateMeeting(store, platforms, budget, settling);
  }

  @Bean
  ChangeMeeting changeMeeting(
      MeetingStore store, Platforms platforms, Budget budget, Settling settling) {
    return new ChangeMeeting(store, platforms, budget, settling);
  }

  @Bean
  CancelMeeting cancelMeeting(MeetingStore store, Platforms platforms, Settling settling) {
    return new CancelMeeting(store, platforms, settling);
  }

  @Bean
  CloseRegistration closeRegistration(MeetingStore store, Platforms platforms, Settling settling) {
    return new CloseRegistration(store, platforms, settling);
  }

  @Bean
  MeetingWords meetingWords() {
    return new MeetingWords();
  }

  @Bean
  TellPlace tellPlace(
      MeetingStore store,
      Places places,
      DraftPosts drafts,
      MeetingWords words,
      RegistrationPage registration,
      Clock clock) {
    return new TellPlace(
        store,
        places,
        (draft, outcome) -> drafts.showOutcome(draft.place(), draft.draft(), outcome),
        words,
        registration,
        clock);
  }

  @Bean
  RemindOfficer remindOfficer(MeetingStore store, Places places, MeetingWords words, Clock clock) {
    return new RemindOfficer(store, places, words, clock);
  }

  @Bean
  MeetingWatch meetingWatch(
      MeetingStore store,
      Platforms platforms,
      Settling settling,
      TransactionTemplate transaction,
      Clock clock) {
    return new MeetingWatch(store, platforms, settling, transaction, clock);
  }

  @Bean
  RecurringTask<Void> meetingRound(MeetingWatch watch, MeetingProperties settings) {
    return Tasks.recurring("meeting-watch", FixedDelay.of(settings.watch()))
        .execute((instance, context) -> watch.round());
  }
}
