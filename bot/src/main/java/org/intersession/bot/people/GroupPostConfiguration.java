package org.intersession.bot.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import org.intersession.bot.commands.KnownPlaces;
import org.intersession.bot.delivery.Deliveries;
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
      Clock clock) {
    return new Circulars(deliveries, letters, addresses, links, pages, parties, clock);
  }

  @Bean
  CircularCourier circularCourier(LetterPost post, Groups groups, GroupAddresses addresses) {
    return new CircularCourier(post, groups, addresses);
  }

  @Bean
  GroupPost groupPost(
      ObjectProvider<MailInbox> inbox,
      GroupAddresses addresses,
      GroupPostStore store,
      Groups groups,
      Persons persons,
      Circulars circulars,
      TransactionTemplate transaction,
      Clock clock) {
    return new GroupPost(
        inbox::getIfAvailable, addresses, store, groups, persons, circulars, transaction, clock);
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
