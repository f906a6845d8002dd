package org.intersession.bot.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.DeskProperties;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Forecast;
import org.intersession.bot.mail.LetterPost;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.mail.Mailboxes;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.Chat;
import org.intersession.integrations.MailInbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
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
  Recipients requestRecipients(Persons persons, Groups groups, DeskProperties desk) {
    return new Recipients(persons, groups, desk.zone());
  }

  @Bean
  Reminders reminders(
      ReminderStore store,
      RequestStore requests,
      Recipients recipients,
      Deliveries deliveries,
      Mailboxes mailboxes,
      ReminderProperties settings) {
    return new Reminders(store, requests, recipients, deliveries, mailboxes, settings);
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
  ReminderCourier reminderCourier(LastLook lastLook, LetterPost post, RequestWords words) {
    return new ReminderCourier(lastLook, post, words);
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
  RecurringTask<Void> reminderTick(ReminderRound round, ReminderProperties settings) {
    return Tasks.recurring("reminders", FixedDelay.of(settings.round()))
        .execute((instance, context) -> round.round());
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
      Requests requests,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    return new Arrivals(
        inboxes, mailboxes, store, requestStore, requests, persons, transaction, clock);
  }

  @Bean
  RecurringTask<Void> arrivalTick(Arrivals arrivals, ReminderProperties settings) {
    return Tasks.recurring("request-post", FixedDelay.of(settings.post()))
        .execute((instance, context) -> arrivals.round());
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

  @Bean
  RequestCommand requestCommand(
      Requests requests,
      Reminders reminders,
      Addressing addressing,
      Preview preview,
      RequestWords words,
      SecondOfficer second,
      ReminderProperties settings,
      ApplicationEventPublisher events) {
    return new RequestCommand(
        requests, reminders, addressing, preview, words, second, settings, events);
  }

  @Bean
  Command statusCommand(Requests requests, Lookup lookup, Regions regions, RequestWords words) {
    return new StatusCommand(requests, lookup, regions, words);
  }

  @Bean
  Command unansweredCommand(
      Requests requests,
      Lookup lookup,
      Regions regions,
      Standing standing,
      Groups groups,
      WallLinks walls,
      RequestWords words) {
    return new UnansweredCommand(requests, lookup, regions, standing, groups, walls, words);
  }

  @Bean
  Command extendCommand(Requests requests, Lookup lookup, RequestWords words) {
    return new ExtendCommand(requests, lookup, words);
  }

  @Bean
  Command receivedCommand(Requests requests, Lookup lookup, RequestWords words) {
    return new ReceivedCommand(requests, lookup, words);
  }

  @Bean
  Command remindCommand(
      Requests requests,
      Lookup lookup,
      Preview preview,
      SecondOfficer second,
      ReminderProperties settings,
      RequestWords words) {
    return new RemindCommand(requests, lookup, preview, second, settings, words);
  }

  @Bean
  Command recallCommand(Requests requests, Lookup lookup, RequestWords words) {
    return new RecallCommand(requests, lookup, words);
  }
}
