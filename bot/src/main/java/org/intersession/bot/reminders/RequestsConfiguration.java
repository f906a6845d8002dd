package org.intersession.bot.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.intersession.bot.consultations.drops.MailedAnswers;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.mail.Mailboxes;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.RegisteredParties;
import org.intersession.integrations.MailInbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires what is asked of Parties, and how answers come. */
@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {
  @Bean
  Requests requests(
      RequestStore store,
      AskedStore answers,
      AskedGuestStore guests,
      RunStore runs,
      Reminders reminders,
      ReminderProperties settings,
      TransactionTemplate transaction,
      Clock clock) {
    return new Requests(store, answers, guests, runs, reminders, settings, transaction, clock);
  }

  @Bean
  RequestWords requestWords() {
    return new RequestWords();
  }

  @Bean
  Arrivals requestArrivals(
      ObjectProvider<MailInbox> inboxes,
      Mailboxes mailboxes,
      ArrivedStore store,
      RequestStore requestStore,
      AskedStore answers,
      ReminderStore reminders,
      Requests requests,
      Persons persons,
      MailedAnswers mailed,
      UnprovenMail unproven,
      TransactionTemplate transaction,
      Clock clock) {
    return new Arrivals(
        inboxes,
        mailboxes,
        store,
        requestStore,
        answers,
        reminders,
        requests,
        persons,
        new ConsultationMail(mailed, requestStore, store),
        unproven,
        transaction,
        clock);
  }

  @Bean
  UnprovenMail unprovenMail(
      UnprovenStore store,
      Letters letters,
      Persons persons,
      ReminderProperties settings,
      TransactionTemplate transaction,
      Clock clock) {
    return new UnprovenMail(store, letters, persons, settings.officer(), transaction, clock);
  }

  @Bean
  RecurringTask<Void> arrivalTick(Arrivals arrivals, ReminderProperties settings) {
    return Tasks.recurring("request-post", FixedDelay.of(settings.post()))
        .execute((instance, context) -> arrivals.round());
  }

  @Bean
  CausedRequests causedRequests(
      RequestStore store,
      AskedStore answers,
      Requests requests,
      Parties parties,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    return new CausedRequests(store, answers, requests, parties, events, transaction, clock);
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
      GuestRetention retention,
      ReminderProperties settings) {
    return Tasks.recurring("request-answers", FixedDelay.of(settings.round().multipliedBy(4)))
        .execute(
            (instance, context) -> {
              comments.round();
              registrations.round();
              retention.round();
            });
  }

  @Bean
  GuestRetention guestRetention(
      AskedGuestStore store,
      Requests requests,
      Deliveries deliveries,
      PersonalLinks links,
      TransactionTemplate transaction) {
    return new GuestRetention(store, requests, deliveries, links, transaction);
  }

  @Bean
  RequestNames requestNames(RequestStore store) {
    return new RequestNames(store);
  }

  @Bean
  Addressing requestAddressing(
      Addressees addressees, Parties parties, RequestStore store, AskedStore answers) {
    return new Addressing(addressees, parties, store, answers);
  }

  @Bean
  OtherNumbers otherNumbers(
      KnownMeetings meetings, Consultations consultations, RequestWords words) {
    return new OtherNumbers(meetings, consultations, words);
  }

  @Bean
  Lookup requestLookup(
      Requests requests,
      RequestStore store,
      Addressing addressing,
      OtherNumbers others,
      RequestWords words) {
    return new Lookup(requests, store, addressing, others, words);
  }

  @Bean
  Preview requestPreview(
      RequestWords words,
      Recipients recipients,
      AskedStore store,
      ReminderLetters letters,
      Bodies bodies) {
    return new Preview(words, recipients, store, letters, bodies);
  }

  @Bean
  RequestDrafts requestDrafts(
      Requests requests,
      Reminders reminders,
      Preview preview,
      RequestWords words,
      SecondOfficer second,
      ReminderProperties settings,
      ApplicationEventPublisher events) {
    return new RequestDrafts(requests, reminders, preview, words, second, settings, events);
  }

  @Bean
  Discretion requestDiscretion(Groups groups) {
    return new Discretion(groups);
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
      Bodies bodies, Persons persons, Recipients recipients, ArrivedStore arrived) {
    return new Standing(bodies, persons, recipients, arrived);
  }
}
