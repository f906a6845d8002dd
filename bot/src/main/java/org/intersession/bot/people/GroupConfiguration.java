package org.intersession.bot.people;

import java.util.Map;
import java.util.function.Function;
import org.intersession.bot.commands.language.Slot.Change;
import org.intersession.bot.mail.Letters;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPlace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is said of groups in the chat. */
@Configuration(proxyBeanMethods = false)
class GroupConfiguration {
  @Bean
  GroupCommand groupCommand(
      Groups groups,
      Addressees addressees,
      GroupViews views,
      GroupFounding founding,
      GroupRecording recording,
      GroupImport groupImport,
      ConsentRound consentRound,
      ChairBriefing chairBriefing,
      GroupWords words) {
    Map<Change, GroupDeed> deeds =
        Map.of(
            Change.IMPORT, groupImport,
            Change.ASK_CONSENT, consentRound,
            Change.BRIEF, chairBriefing);
    return new GroupCommand(groups, addressees, views, founding, recording, deeds, words);
  }

  @Bean
  GroupCard groupCard(
      Groups groups, Parties parties, Persons persons, GroupAddresses addresses, GroupWords words) {
    return new GroupCard(groups, parties, persons, addresses, words);
  }

  @Bean
  GroupViews groupViews(
      Groups groups, Persons persons, GroupCard cards, ChangesLink changes, GroupWords words) {
    return new GroupViews(groups, persons, cards, changes, words);
  }

  @Bean
  GroupFounding groupFounding(
      Groups groups, GroupBriefing briefing, GroupWords words, ApplicationEventPublisher events) {
    return new GroupFounding(groups, briefing, words, events);
  }

  @Bean
  GroupRecording groupRecording(
      Groups groups,
      Persons persons,
      Addressees addressees,
      GroupSources sources,
      GroupWords words,
      ApplicationEventPublisher events) {
    return new GroupRecording(groups, persons, addressees, sources, words, events);
  }

  @Bean
  GroupSources groupSources(SaidFiles files, Papers papers) {
    return new GroupSources(files, papers);
  }

  @Bean
  SaidFiles saidFiles(ObjectProvider<Chat> chats, SaidFileStore store) {
    return new SaidFiles(chatOf(chats), store);
  }

  @Bean
  GroupImport groupImport(
      Directories directories,
      SaidFiles files,
      PeopleImport people,
      Groups groups,
      GroupWords words) {
    return new GroupImport(
        new ListOffers(directories, people, words),
        new FileOffers(files, people, words),
        people,
        groups,
        words);
  }

  @Bean
  ConsentRound consentRound(
      Groups groups,
      GroupAddresses addresses,
      ConsentLinks links,
      Letters letters,
      GroupWords words) {
    return new ConsentRound(groups, addresses, links, letters, words);
  }

  @Bean
  ChairBriefing chairBriefing(ProposalLetters letters, GroupWords words) {
    return new ChairBriefing(letters, words);
  }

  static Function<ChatPlace, Chat> chatOf(ObjectProvider<Chat> chats) {
    return place -> Chat.of(chats.stream(), place);
  }
}
