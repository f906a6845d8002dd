package org.intersession.bot.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import org.intersession.bot.commands.KnownPlaces;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.files.Quarantine;
import org.intersession.bot.mail.LetterPost;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.mail.Mailboxes;
import org.intersession.integrations.Chat;
import org.intersession.integrations.MailInbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the pages and the mail of groups. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GroupPostProperties.class)
class GroupPostConfiguration {
  @Bean
  GroupPages groupPages(
      @Value("${intersession.public-url:http://localhost:${server.port:3978}}") URI base) {
    return new GroupPages(base);
  }

  @Bean
  GroupAddresses groupAddresses(GroupPostProperties settings, Mailboxes mailboxes) {
    return new GroupAddresses(
        settings.mailbox().isEmpty()
            ? mailboxes.addresses("").stream().findFirst().orElse("")
            : settings.mailbox());
  }

  @Bean
  Papers papers(PaperStore store, Clock clock) {
    return new Papers(store, clock);
  }

  @Bean
  ChangesLink changesLink(PersonalLinks links, Groups groups, GroupPages pages) {
    return new ChangesLink(links, groups, pages);
  }

  @Bean
  GroupChangeLines groupChangeLines(Groups groups, Parties parties, Persons persons) {
    return new GroupChangeLines(groups, parties, persons);
  }

  @Bean
  ConsentLinks consentLinks(
      PersonalLinks links, Groups groups, Persons persons, GroupPages pages, Clock clock) {
    return new ConsentLinks(links, groups, persons, pages, clock);
  }

  @Bean
  Circulars circulars(
      Deliveries deliveries,
      Letters letters,
      GroupAddresses addresses,
      ConsentLinks links,
      GroupPages pages,
      Parties parties,
      GroupReaders readers,
      LeftBehind leftBehind,
      Clock clock) {
    return new Circulars(
        deliveries, letters, addresses, links, pages, parties, readers, leftBehind, clock);
  }

  @Bean
  LeftBehind leftBehind(Letters letters, GroupPostProperties settings) {
    return new LeftBehind(letters, settings);
  }

  @Bean
  GroupReaders groupReaders(Groups groups) {
    return new GroupReaders(groups);
  }

  @Bean
  GroupFiles groupFiles(
      GroupFileStore store, Quarantine quarantine, GroupPostProperties settings, Clock clock) {
    return new GroupFiles(store, quarantine, settings, clock);
  }

  @Bean
  CircularCourier circularCourier(
      LetterPost post, Groups groups, GroupAddresses addresses, GroupFiles files) {
    return new CircularCourier(post, groups, addresses, files);
  }

  @Bean
  GroupFilesCourier groupFilesCourier(
      ObjectProvider<MailInbox> inbox,
      GroupFiles files,
      Groups groups,
      Persons persons,
      ObjectProvider<Circulars> circulars,
      TransactionTemplate transaction) {
    return new GroupFilesCourier(
        inbox::getIfAvailable, files, groups, persons, circulars::getObject, transaction);
  }

  @Bean
  GroupPost groupPost(
      ObjectProvider<MailInbox> inbox,
      GroupAddresses addresses,
      GroupPostStore store,
      Groups groups,
      Persons persons,
      GroupReaders readers,
      Circulars circulars,
      GroupFiles files,
      TransactionTemplate transaction,
      Clock clock) {
    return new GroupPost(
        inbox::getIfAvailable,
        addresses,
        store,
        groups,
        persons,
        readers,
        circulars,
        files,
        transaction,
        clock);
  }

  @Bean
  RecurringTask<Void> groupPostTick(GroupPost post, GroupPostProperties settings) {
    return Tasks.recurring("group-post", FixedDelay.of(settings.every()))
        .execute((instance, context) -> post.round());
  }

  @Bean
  ProposalLetters groupProposalLetters(
      Groups groups,
      GroupBriefing briefing,
      PersonalLinks links,
      Letters letters,
      GroupPages pages,
      Clock clock) {
    return new ProposalLetters(groups, briefing, links, letters, pages, clock);
  }

  @Bean
  Proposals groupProposals(
      PersonalLinks links,
      ProposalStore store,
      Groups groups,
      Persons persons,
      Deliveries deliveries,
      KnownPlaces places,
      TransactionTemplate transaction,
      Clock clock) {
    return new Proposals(links, store, groups, persons, deliveries, places, transaction, clock);
  }

  @Bean
  ProposalCourier groupProposalCourier(
      ProposalStore store,
      Groups groups,
      Persons persons,
      GroupBriefing briefing,
      KnownPlaces places,
      ObjectProvider<Chat> chats) {
    return new ProposalCourier(
        store, groups, persons, briefing, places, GroupConfiguration.chatOf(chats));
  }
}
