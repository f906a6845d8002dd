package org.intersession.bot.waitingroom.roster;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.intersession.bot.commands.KnownPlaces;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.GuestBook;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.Chat;
import org.intersession.integrations.SharedMemory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WaitingRoomProperties.class)
class RosterConfiguration {
  private final URI base;

  RosterConfiguration(
      @Value("${intersession.public-url:http://localhost:${server.port:3978}}") URI base) {
    this.base = base;
  }

  @Bean
  OpenedRoster openedRoster(LivePages pages, LiveWatchers watchers, KnownMeetings meetings) {
    return new OpenedRoster(pages, watchers, meetings);
  }

  @Bean(destroyMethod = "shutdownNow")
  ScheduledExecutorService rosterTimer() {
    return Executors.newScheduledThreadPool(2);
  }

  @Bean
  Doors doors(
      RosterStore store,
      RuleStore rules,
      KnownMeetings meetings,
      ApplicationEventPublisher events) {
    return new Doors(store, rules, meetings, events);
  }

  @Bean
  Rosters rosters(
      RosterStore store,
      RuleStore rules,
      GuestBook book,
      Parties parties,
      Persons persons,
      Groups groups,
      WaitingRoomProperties settings,
      SystemTime time) {
    return new Rosters(store, rules, book, parties, persons, groups, settings, time);
  }

  @Bean
  Attended attended(Rosters rosters) {
    return new Attended(rosters);
  }

  @Bean
  DoorDetail doorDetail(Rosters rosters) {
    return new DoorDetail(rosters);
  }

  @Bean
  RosterPosts rosterPosts(
      RosterPostStore store,
      Rosters rosters,
      KnownMeetings meetings,
      ObjectProvider<Chat> chats,
      SharedMemory memory,
      TransactionTemplate transaction,
      @Qualifier("rosterTimer") ScheduledExecutorService timer,
      WaitingRoomProperties settings,
      Clock clock) {
    return new RosterPosts(
        store, rosters, meetings, chats, memory, transaction, timer, settings.pause(), clock);
  }

  @Bean
  RecurringTask<Void> rosterRound(RosterPosts posts) {
    return Tasks.recurring("roster-cards", FixedDelay.ofSeconds(3))
        .execute((instance, context) -> posts.catchUp());
  }

  @Bean
  AttendanceRetention attendanceRetention(
      AttendanceStore store,
      KnownMeetings meetings,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${intersession.registration.retention:180}") int days) {
    return new AttendanceRetention(store, meetings, transaction, clock, Duration.ofDays(days));
  }

  @Bean
  RecurringTask<Void> attendanceRound(AttendanceRetention retention) {
    return Tasks.recurring("attendance-retention", FixedDelay.ofHours(6))
        .execute((instance, context) -> retention.round());
  }

  @Bean
  Attendance attendance(Parties parties) {
    return new Attendance(parties);
  }

  @Bean
  RosterCourier rosterCourier(
      KnownMeetings meetings,
      Rosters rosters,
      RosterPosts posts,
      Deliveries deliveries,
      KnownPlaces places,
      Groups groups,
      ObjectProvider<Chat> chats,
      WaitingRoomProperties settings) {
    return new RosterCourier(meetings, rosters, posts, deliveries, places, groups, chats, settings);
  }

  @Bean
  LivePages livePages(PersonalLinks links, WaitingRoomProperties settings, Clock clock) {
    return new LivePages(links, settings, base, clock);
  }

  @Bean
  LiveWatchers liveWatchers(
      SharedMemory memory, @Qualifier("rosterTimer") ScheduledExecutorService timer) {
    return new LiveWatchers(memory, timer);
  }

  @Bean
  PanelCookies panelCookies(WaitingRoomProperties settings) {
    return new PanelCookies("https".equals(base.getScheme()), settings.link());
  }

  @Bean
  PanelDesk panelDesk(
      KnownMeetings meetings,
      Rosters rosters,
      RosterStore store,
      Doors doors,
      LivePages pages,
      TransactionTemplate transaction,
      Clock clock) {
    return new PanelDesk(meetings, rosters, store, doors, pages, transaction, clock);
  }

  @Bean
  WaitingCommand waitingCommand(
      KnownMeetings meetings,
      Rosters rosters,
      Doors doors,
      RosterStore store,
      RosterPosts posts,
      LivePages pages) {
    return new WaitingCommand(meetings, rosters, doors, store, posts, pages);
  }
}
