package org.intersession.bot.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.intersession.bot.commands.DeskProperties;
import org.intersession.bot.consultations.rounds.ReviewLinks;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Forecast;
import org.intersession.bot.mail.LetterPost;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.mail.Mailboxes;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.GuestBook;
import org.intersession.integrations.Chat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires what reminds: the ladder, its messages and their way out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderProperties.class)
class RemindersConfiguration {
  @Bean
  Recipients requestRecipients(
      Persons persons, Groups groups, StopStore stops, Guests guests, DeskProperties desk) {
    return new Recipients(persons, groups, stops, guests, desk.zone());
  }

  @Bean
  Guests requestGuests(GuestBook book, Persons persons, StopStore stops) {
    return new Guests(book, persons, stops);
  }

  @Bean
  Bodies requestBodies(Parties parties, GuestBook book) {
    return new Bodies(parties, book);
  }

  @Bean
  Reminders reminders(
      ReminderStore store,
      AskedStore ladders,
      Recipients recipients,
      Deliveries deliveries,
      Mailboxes mailboxes,
      ReminderChats chats,
      ReminderProperties settings) {
    return new Reminders(store, ladders, recipients, deliveries, mailboxes, chats, settings);
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
  Wordings reminderWordings(WordingStore store, Clock clock) {
    return new Wordings(store, clock);
  }

  @Bean
  Reviews requestReviews(ReviewLinks links) {
    return new Reviews(links);
  }

  @Bean
  ReminderLetters reminderLetters(
      PersonalLinks links,
      Bodies bodies,
      Wordings wordings,
      Reviews reviews,
      ReminderProperties settings,
      ReminderProperties.Pages pages) {
    return new ReminderLetters(links, bodies, wordings, reviews, settings, pages);
  }

  @Bean
  OfficerLetters officerLetters(
      PersonalLinks links, Bodies bodies, ReminderProperties.Pages pages) {
    return new OfficerLetters(links, bodies, pages);
  }

  @Bean
  ChairLetters chairLetters(Groups groups, OfficerLetters letters, Letters post, Clock clock) {
    return new ChairLetters(groups, letters, post, clock);
  }

  @Bean
  LastLook lastLook(
      ReminderStore store,
      RequestStore requests,
      AskedStore answers,
      Recipients recipients,
      Guests guests,
      ReminderLetters letters,
      OfficerLetters officerLetters,
      TransactionTemplate transaction,
      Clock clock) {
    return new LastLook(
        store, requests, answers, recipients, guests, letters, officerLetters, transaction, clock);
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
      AskedStore ladders,
      Recipients recipients,
      Reminders reminders,
      TransactionTemplate transaction,
      Clock clock) {
    return new ReminderRound(store, ladders, recipients, reminders, transaction, clock);
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
      RunStore store,
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
}
