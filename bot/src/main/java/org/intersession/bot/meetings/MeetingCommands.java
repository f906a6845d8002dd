package org.intersession.bot.meetings;

import java.util.List;
import org.intersession.bot.delivery.Undecided;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the room's commands to the desk. */
@Configuration(proxyBeanMethods = false)
class MeetingCommands {
  @Bean
  MeetCommand meetCommand(
      Proposals proposals,
      Meetings meetings,
      NamingCheck naming,
      MeetingWords words,
      MeetingProperties settings) {
    PlanReader reader =
        new PlanReader(
            new PlanReader.Defaults(settings.length(), settings.size(), settings.officer()));
    return new MeetCommand(reader, proposals, meetings, naming, words);
  }

  @Bean
  MeetingCommand meetingCommand(
      Meetings meetings,
      MeetingWatch watch,
      Undecided undecided,
      MeetingWords words,
      RegistrationPage registration,
      List<MeetingDetail> details) {
    return new MeetingCommand(meetings, watch, undecided, words, registration, details);
  }

  @Bean
  MeetingsCommand meetingsCommand(Meetings meetings, MeetingCommand one, MeetingWords words) {
    return new MeetingsCommand(meetings, one, words);
  }

  @Bean
  MoveCommand moveCommand(Meetings meetings, MeetingWords words) {
    return new MoveCommand(meetings, words);
  }

  @Bean
  CancelCommand cancelCommand(Meetings meetings, MeetingWords words) {
    return new CancelCommand(meetings, words);
  }

  @Bean
  SettingsCommand settingsCommand(Meetings meetings, NamingCheck naming, MeetingWords words) {
    return new SettingsCommand(meetings, naming, words);
  }

  @Bean
  HostsCommand hostsCommand(Pool pool, MeetingWords words) {
    return new HostsCommand(pool, words);
  }
}
