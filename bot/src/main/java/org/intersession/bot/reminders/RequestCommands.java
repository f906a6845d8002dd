package org.intersession.bot.reminders;

import org.intersession.bot.commands.Command;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.Chat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the room's commands to the desk. */
@Configuration(proxyBeanMethods = false)
class RequestCommands {
  @Bean
  Command remindHereCommand(
      ReachStore store, Persons persons, ObjectProvider<Chat> chats, RequestWords words) {
    return ReachCommand.inChat(store, persons, chats, words);
  }

  @Bean
  Command remindByMailCommand(
      ReachStore store, Persons persons, ObjectProvider<Chat> chats, RequestWords words) {
    return ReachCommand.byMail(store, persons, chats, words);
  }

  @Bean
  RequestCommand requestCommand(RequestDrafts drafts, Addressing addressing) {
    return new RequestCommand(drafts, addressing);
  }

  @Bean
  SurveyCommand surveyCommand(
      RequestDrafts drafts,
      Surveys surveys,
      Addressing addressing,
      SurveyReading form,
      RequestWords words) {
    return new SurveyCommand(drafts, surveys, addressing, form, words);
  }

  @Bean
  FeedbackCommand feedbackCommand(
      RequestDrafts drafts,
      Surveys surveys,
      AfterMeeting meetings,
      MeetingCircle circle,
      SurveyReading form,
      RequestWords words) {
    return new FeedbackCommand(drafts, surveys, meetings, circle, form, words);
  }

  @Bean
  Command resultsCommand(
      Requests requests,
      Lookup lookup,
      Surveys surveys,
      Discretion discretion,
      ResultLinks links,
      RequestWords words) {
    return new ResultsCommand(requests, lookup, surveys, discretion, links, words);
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
      Discretion discretion,
      UnprovenMail mails,
      WallLinks walls,
      RequestWords words) {
    return new UnansweredCommand(
        requests, lookup, regions, standing, discretion, mails, walls, words);
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
      Discretion discretion,
      WordingLinks wordingLinks,
      ReminderProperties settings,
      RequestWords words) {
    return new RemindCommand(
        requests, lookup, preview, second, discretion, wordingLinks, settings, words);
  }

  @Bean
  Command recallCommand(Requests requests, Lookup lookup, RequestWords words) {
    return new RecallCommand(requests, lookup, words);
  }

  @Bean
  Command trustCommand(UnprovenMail mails, Arrivals arrivals, RequestWords words) {
    return TrustCommand.trust(mails, arrivals, words);
  }

  @Bean
  Command distrustCommand(UnprovenMail mails, RequestWords words) {
    return TrustCommand.distrust(mails, words);
  }
}
