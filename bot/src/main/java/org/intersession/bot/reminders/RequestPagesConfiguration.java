package org.intersession.bot.reminders;

import java.net.URI;
import java.time.Clock;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.registration.GuestBook;
import org.intersession.bot.waitingroom.roster.Attended;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the pages on which Parties answer and the secretariat looks. */
@Configuration(proxyBeanMethods = false)
class RequestPagesConfiguration {
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
  WallLinks wallLinks(PersonalLinks links, ReminderProperties.Pages pages) {
    return new WallLinks(links, pages);
  }

  @Bean
  StatusWall statusWall(Requests requests, Regions regions, Standing standing) {
    return new StatusWall(requests, regions, standing);
  }

  @Bean
  AnswerLinks answerLinks(PersonalLinks links, Requests requests, Guests guests) {
    return new AnswerLinks(links, requests, guests);
  }

  @Bean
  Surveys surveys(
      SurveyStore store,
      Requests requests,
      RequestStore history,
      TransactionTemplate transaction,
      Clock clock) {
    return new Surveys(store, requests, history, transaction, clock);
  }

  @Bean
  SurveyReading surveyReading(RequestWords words) {
    return new SurveyReading(words);
  }

  @Bean
  AfterMeeting afterMeeting(KnownMeetings meetings, RequestStore requests, RequestWords words) {
    return new AfterMeeting(meetings, requests, words);
  }

  @Bean
  MeetingCircle meetingCircle(
      Attended attended, GuestBook book, Guests guests, Parties parties, Addressing addressing) {
    return new MeetingCircle(attended, book, guests, parties, addressing);
  }

  @Bean
  SurveyTables surveyTables(Surveys surveys, Bodies bodies, Clock clock) {
    return new SurveyTables(surveys, bodies, clock);
  }

  @Bean
  ResultLinks resultLinks(PersonalLinks links, ReminderProperties.Pages pages) {
    return new ResultLinks(links, pages);
  }

  @Bean
  WordingLinks wordingLinks(PersonalLinks links, ReminderProperties.Pages pages) {
    return new WordingLinks(links, pages);
  }

  @Bean
  WordingView wordingView(Wordings wordings, Requests requests, ReminderLetters letters) {
    return new WordingView(wordings, requests, letters);
  }
}
