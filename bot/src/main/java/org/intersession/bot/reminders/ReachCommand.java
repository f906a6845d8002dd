package org.intersession.bot.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.reminders.ReachStore.Reach;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.OutsideException;
import org.springframework.beans.factory.ObjectProvider;

/** Somebody chooses to be reminded in the chat, or by mail again. */
final class ReachCommand implements Command {
  private final String name;
  private final boolean here;
  private final ReachStore store;
  private final Persons persons;
  private final ObjectProvider<Chat> chats;
  private final RequestWords words;

  private ReachCommand(
      String name,
      boolean here,
      ReachStore store,
      Persons persons,
      ObjectProvider<Chat> chats,
      RequestWords words) {
    this.name = name;
    this.here = here;
    this.store = store;
    this.persons = persons;
    this.chats = chats;
    this.words = words;
  }

  static ReachCommand inChat(
      ReachStore store, Persons persons, ObjectProvider<Chat> chats, RequestWords words) {
    return new ReachCommand("remind-here", true, store, persons, chats, words);
  }

  static ReachCommand byMail(
      ReachStore store, Persons persons, ObjectProvider<Chat> chats, RequestWords words) {
    return new ReachCommand("remind-by-mail", false, store, persons, chats, words);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of();
  }

  @Override
  public Role who() {
    return Role.ANYONE;
  }

  @Override
  public Reply answer(Invocation said) {
    ChatPerson speaker = known(said);
    LocalDate today = LocalDate.ofInstant(said.now(), said.zone());
    List<Person> meant =
        speaker.email() == null
            ? List.of()
            : persons.byEmail(speaker.email()).stream()
                .filter(person -> !person.departed(today))
                .toList();
    if (meant.isEmpty()) {
      return words.refuse(said.locale(), "refuse.reach-unknown", Map.of());
    }
    for (Person person : meant) {
      if (here) {
        store.keep(person.id(), new Reach(speaker, said.place()), said.now());
      } else {
        store.forget(person.id());
      }
    }
    return Reply.say(words.text(said.locale(), here ? "reach.here" : "reach.mail"));
  }

  /** The chat vouches for the address: nobody can say it of themselves. */
  private ChatPerson known(Invocation said) {
    ChatPerson speaker = said.speaker().person();
    try {
      return Chat.named(chats.stream(), said.place().chat())
          .map(chat -> chat.member(said.place(), speaker))
          .orElse(speaker);
    } catch (OutsideException e) {
      return new ChatPerson(speaker.id(), speaker.name(), null);
    }
  }
}
