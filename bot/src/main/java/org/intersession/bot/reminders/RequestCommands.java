package org.intersession.bot.reminders;

import org.intersession.bot.commands.Command;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.Chat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
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
