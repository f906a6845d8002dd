package org.intersession.bot.people;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.intersession.bot.commands.KnownPlaces;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Card;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;

/** Tells a group's channel what its chair confirmed by mail, with a button that prepares it. */
final class ProposalCourier implements Courier {
  private final ProposalStore store;
  private final Groups groups;
  private final Persons persons;
  private final GroupBriefing briefing;
  private final KnownPlaces places;
  private final Function<ChatPlace, Chat> chats;

  ProposalCourier(
      ProposalStore store,
      Groups groups,
      Persons persons,
      GroupBriefing briefing,
      KnownPlaces places,
      Function<ChatPlace, Chat> chats) {
    this.store = store;
    this.groups = groups;
    this.persons = persons;
    this.briefing = briefing;
    this.places = places;
    this.chats = chats;
  }

  @Override
  public String purpose() {
    return Proposals.PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Confirmed one = store.byLink(Long.parseLong(delivery.key().occurrence())).orElseThrow();
    ChatPlace place = places.named(delivery.key().recipient()).orElseThrow();
    return Receipt.of(chats.apply(place).send(place, ChatPost.of(card(one))));
  }

  /** In the group's first language that the chat knows. */
  private Card card(Confirmed one) {
    Group group = groups.find(one.group()).orElseThrow();
    Locale locale =
        group.languages().stream()
            .map(Locale::forLanguageTag)
            .filter(Messages.CHAT_LANGUAGES::contains)
            .findFirst()
            .orElse(Locale.ENGLISH);
    String chair = persons.find(one.person()).map(Person::fullName).orElse("");
    return briefing.confirmed(group, one, chair, locale);
  }

  /** A chat cannot be asked what was said in it. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.CannotTell();
  }

  @Override
  public String label(Delivery delivery, Locale locale) {
    Group group = groups.find(Integer.parseInt(delivery.key().subject())).orElseThrow();
    return new Messages("people")
        .text(locale, "label.proposal", Map.of("group", group.name(locale)));
  }
}
