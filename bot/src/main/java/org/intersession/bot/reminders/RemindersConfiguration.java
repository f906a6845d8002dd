package org.intersession.bot.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import org.intersession.bot.commands.DeskProperties;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Forecast;
import org.intersession.bot.mail.LetterPost;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.mail.Mailboxes;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.RegisteredParties;
import org.intersession.integrations.Chat;
import org.intersession.integrations.MailInbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderProperties.class)
class RemindersConfiguration {
  @Bean
  ReminderProperties.Pages reminderPages(
      @Value("${intersession.public-url:http://localhost:${server.port:3978}}") URI base) {
    return new ReminderProperties.Pages(base);
  }

  @Bean
  RequestPages requestPages(ReminderProperties.Pages pages) {
    return new RequestPages(
        new FormGuard("intersession-answer", "/q", "https".equals(pages.base().getScheme())));
  }

  @Bean
  Recipients requestRecipients(
      Persons persons, Groups groups, StopStore stops, DeskProperties desk) {
    return new Recipients(persons, groups, stops, desk.zone());
  }

  @Bean
  Reminders reminders(
      ReminderStore store,
      RequestStore requests,
      Recipients recipients,
      Deliveries deliveries,
      Mailboxes mailboxes,
      ReminderChats chats,
      ReminderProperties settings) {
    return new Reminders(store, requests, recipients, deliveries, mailboxes, chats, settings);
  }

  @Bean
  ReminderChats reminderChats(ReachStore store, ObjectProvider<Chat> chats, Clock clock) {
    return new ReminderChats(store, chats, clock);
  }

  @Bean
  ChatThenMail chatThenMail(
      ReminderStore store,
      Reminders reminders,
      Recipients recipients,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    return new ChatThenMail(store, reminders, recipients, persons, transaction, clock);
  }

  @Bean
  Requests requests(
      RequestStore store,
      ReminderStore runs,
      Reminders reminders,
      ReminderProperties settings,
      TransactionTemplate transaction,
      Clock clock) {
    return new Requests(store, runs, reminders, settings, transaction, clock);
  }

  @Bean
  ReminderLetters reminderLetters(
      PersonalLinks links, Parties parties, ReminderProperties.Pages pages) {
    return new ReminderLetters(links, parties, pages);
  }

  @Bean
  ChairLetters chairLetters(Groups groups, ReminderLetters letters, Letters post, Clock clock) {
    return new ChairLetters(groups, letters, post, clock);
  }

  @Bean
  LastLook lastLook(
      ReminderStore store,
      RequestStore requests,
      Recipients recipients,
      Persons persons,
      ReminderLetters letters,
      TransactionTemplate transaction,
      Clock clock) {
    return new LastLook(store, requests, recipients, persons, letters, transaction, clock);
  }

  @Bean
  RequestWords requestWords() {
    return new RequestWords();
  }

  @Bean
  ReminderCourier reminderCourier(
      LastLook lastLook,
      LetterPost post,
      ReminderChats chats,
      Reminders reminders,
      RequestWords words) {
    return new ReminderCourier(lastLook, post, chats, reminders, words);
  }

  @Bean
  ReminderRound reminderRound(
      RequestStore store,
      Recipients recipients,
      Reminders reminders,
      TransactionTemplate transaction,
      Clock clock) {
    return new ReminderRound(store, recipients, reminders, transaction, clock);
  }

  @Bean
  RecurringTask<Void> reminderTick(
      ReminderRound round, ChatThenMail chatThenMail, ReminderProperties settings) {
    return Tasks.recurring("reminders", FixedDelay.of(settings.round()))
        .execute(
            (instance, context) -> {
              round.round();
              chatThenMail.round();
            });
  }

  @Bean
  RunCards runCards(
      ReminderStore store,
      RequestStore requests,
      ObjectProvider<Chat> chats,
      Forecast forecast,
      RequestWords words) {
    return new RunCards(store, requests, chats, forecast, words);
  }

  @Bean
  RecurringTask<Void> runCardTick(RunCards cards) {
    return Tasks.recurring("reminder-cards", FixedDelay.ofSeconds(2))
        .execute((instance, context) -> cards.round());
  }

  @Bean
  Arrivals requestArrivals(
      ObjectProvider<MailInbox> inboxes,
      Mailboxes mailboxes,
      ArrivedStore store,
      RequestStore requestStore,
      ReminderStore reminders,
      Requests requests,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    return new Arrivals(
        inboxes, mailboxes, store, requestStore, reminders, requests, persons, transaction, clock);
  }

  @Bean
  RecurringTask<Void> arrivalTick(Arrivals arrivals, ReminderProperties settings) {
    return Tasks.recurring("request-post", FixedDelay.of(settings.post()))
        .execute((instance, context) -> arrivals.round());
  }

  @Bean
  CausedRequests causedRequests(
      RequestStore store,
      Requests requests,
      Parties parties,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    return new CausedRequests(store, requests, parties, events, transaction, clock);
  }

  @Bean
  ConsultationRequests consultationRequests(Consultations consultations, CausedRequests requests) {
    return new ConsultationRequests(consultations, requests);
  }

  @Bean
  RegistrationRequests registrationRequests(
      KnownMeetings meetings, RegisteredParties registered, CausedRequests requests, Clock clock) {
    return new RegistrationRequests(meetings, registered, requests, clock);
  }

  /** Comments and registrations are recorded as answers well within a minute. */
  @Bean
  RecurringTask<Void> causedRequestTick(
      ConsultationRequests comments,
      RegistrationRequests registrations,
      ReminderProperties settings) {
    return Tasks.recurring("request-answers", FixedDelay.of(settings.round().multipliedBy(4)))
        .execute(
            (instance, context) -> {
              comments.round();
              registrations.round();
            });
  }

  @Bean
  RequestNames requestNames(RequestStore store) {
    return new RequestNames(store);
  }

  @Bean
  Addressing requestAddressing(Addressees addressees, Parties parties, RequestStore store) {
    return new Addressing(addressees, parties, store);
  }

  @Bean
  Preview requestPreview(
      RequestWords words,
      Recipients recipients,
      RequestStore store,
      ReminderLetters letters,
      Parties parties) {
    return new Preview(words, recipients, store, letters, parties);
  }

  @Bean
  Lookup requestLookup(
      Requests requests, RequestStore store, Addressing addressing, RequestWords words) {
    return new Lookup(requests, store, addressing, words);
  }

  @Bean
  SecondOfficer secondOfficer(RequestWords words, ReminderProperties settings) {
    return new SecondOfficer(words, settings.second());
  }

  @Bean
  Regions requestRegions(Parties parties) {
    return new Regions(parties);
  }

  @Bean
  Standing requestStanding(
      Parties parties,
      Persons persons,
      Recipients recipients,
      ArrivedStore arrived,
      RequestWords words) {
    return new Standing(parties, persons, recipients, arrived, words);
  }

  @Bean
  WallLinks wallLinks(PersonalLinks links, ReminderProperties.Pages pages) {
    return new WallLinks(links, pages);
  }

  @Bean
  StatusWall statusWall(Requests requests, Regions regions, Standing standing) {
    return new StatusWall(requests, regions, standing);
  }
}
