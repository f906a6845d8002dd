package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** What a group's members see of it, and what they say of themselves in it. */
final class GroupViews {
  private final Groups groups;
  private final Persons persons;
  private final GroupCard cards;
  private final ChangesLink changes;
  private final GroupWords words;

  GroupViews(
      Groups groups, Persons persons, GroupCard cards, ChangesLink changes, GroupWords words) {
    this.groups = groups;
    this.persons = persons;
    this.cards = cards;
    this.changes = changes;
    this.words = words;
  }

  Reply whole(Invocation said, Group group) {
    return Reply.say(cards.whole(group, said.locale()));
  }

  /** For its members: in the group's own channel, to its people, and to officers. */
  Reply contacts(Invocation said, Group group) {
    boolean own = said.place().id().equals(group.place());
    return own || said.speaker().is(Role.SECRETARIAT) || !self(said, group).isEmpty()
        ? Reply.say(cards.contacts(group, said.locale()))
        : words.refuse(said.locale(), "contacts.members", Map.of());
  }

  /** Letters are opened by officers alone: a channel has other readers. */
  Reply history(Invocation said, Group group) {
    Card card = cards.history(group, said.locale());
    if (!said.speaker().is(Role.SECRETARIAT)) {
      return Reply.say(card);
    }
    if (said.place().personal()) {
      CardAction letters =
          new CardAction.Open(
              words.text(said.locale(), "history.letters"), changes.make(said, group));
      return Reply.say(new Card(card.title(), card.locale(), card.body(), List.of(letters)));
    }
    List<CardElement> body = new ArrayList<>(card.body());
    body.add(new Text(words.text(said.locale(), "history.alone"), Tone.QUIET));
    return Reply.say(new Card(card.title(), card.locale(), body, card.actions()));
  }

  /** The speaker, by the address that the chat knows, agrees or takes it back. */
  Reply consent(Invocation said, Group group, boolean given) {
    List<Person> mine = self(said, group);
    if (mine.isEmpty()) {
      return words.refuse(said.locale(), "consent.unknown", Map.of());
    }
    mine.forEach(person -> groups.consent(group.number(), person.id(), given, said.source()));
    return Reply.say(words.text(said.locale(), given ? "consent.given" : "consent.taken-back"));
  }

  private List<Person> self(Invocation said, Group group) {
    String email = said.speaker().person().email();
    List<Long> own =
        email == null ? List.of() : persons.byEmail(email).stream().map(Person::id).toList();
    return groups.people(group.number()).stream()
        .filter(person -> own.contains(person.id()))
        .toList();
  }
}
