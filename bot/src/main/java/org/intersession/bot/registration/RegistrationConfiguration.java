package org.intersession.bot.registration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the room: the registrations and what follows from them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrationProperties.class)
class RegistrationConfiguration {
  @Bean
  OutcomeLetters outcomeLetters(
      Letters letters,
      PersonalLinks links,
      EntryStore entries,
      RegistrationStore store,
      RegistrationProperties.Pages pages) {
    return new OutcomeLetters(letters, links, new Calendar(entries), store, pages);
  }

  @Bean
  DecisionLetters decisionLetters(
      Letters letters,
      PersonalLinks links,
      Persons persons,
      RegistrationProperties settings,
      RegistrationProperties.Pages pages) {
    return new DecisionLetters(letters, links, persons, settings, pages);
  }

  @Bean
  InvitationLetters invitationLetters(Letters letters, RegistrationProperties.Pages pages) {
    return new InvitationLetters(letters, pages);
  }

  @Bean
  Registrations registrations(
      RegistrationStore store,
      KnownMeetings meetings,
      Persons persons,
      OutcomeLetters letters,
      DecisionLetters questions,
      Guests guests,
      TransactionTemplate transaction,
      Clock clock) {
    return new Registrations(
        store, meetings, persons, letters, questions, guests, transaction, clock);
  }

  @Bean
  Inbox registrationInbox(Deliveries deliveries, Registrations registrations) {
    return new Inbox(deliveries, registrations);
  }

  @Bean
  MeetingNews meetingNews(
      RegistrationStore store,
      KnownMeetings meetings,
      OutcomeLetters letters,
      Guests guests,
      Clock clock) {
    return new MeetingNews(store, meetings, letters, guests, clock);
  }

  @Bean
  NominationLetters nominationLetters(
      LetterStore store,
      TransactionTemplate transaction,
      Clock clock,
      RegistrationProperties settings) {
    return new NominationLetters(store, transaction, clock, settings.letterAtMost());
  }

  @Bean
  Retention registrationRetention(
      RetentionStore store,
      LetterStore nominations,
      KnownMeetings meetings,
      PersonalLinks links,
      Letters letters,
      Inbox inbox,
      TransactionTemplate transaction,
      Clock clock,
      RegistrationProperties settings) {
    return new Retention(
        store,
        nominations,
        meetings,
        links,
        letters,
        inbox,
        transaction,
        clock,
        settings.retention());
  }

  /** Each hour, so that a promise of days is kept to the hour. */
  @Bean
  RecurringTask<Void> registrationRetentionRound(Retention retention) {
    return Tasks.recurring("registration-retention", FixedDelay.ofHours(1))
        .execute((instance, context) -> retention.round());
  }
}
