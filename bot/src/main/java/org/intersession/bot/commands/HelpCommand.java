package org.intersession.bot.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be said here, computed from the commands that are there. */
@Component
class HelpCommand implements Command {
  private final ObjectProvider<Commands> commands;
  private final DeskWords words;
  private final Messages verbs = new Messages("verbs");

  HelpCommand(ObjectProvider<Commands> commands, DeskWords words) {
    this.commands = commands;
    this.words = words;
  }

  @Override
  public String name() {
    return "help";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.TOPIC);
  }

  @Override
  public Role who() {
    return Role.ANYONE;
  }

  @Override
  public Reply answer(Invocation invocation) {
    Optional<String> topic = invocation.reading().get(Slot.TOPIC);
    Locale locale = invocation.locale();
    return Reply.say(
        topic.isPresent()
            ? one(commands.getObject().named(topic.get()), locale)
            : all(invocation.speaker(), locale));
  }

  private Card all(Speaker speaker, Locale locale) {
    List<CardElement.Fact> lines = new ArrayList<>();
    for (Command command : commands.getObject().all()) {
      if (speaker.is(command.who())) {
        lines.add(new CardElement.Fact(word(locale, command), verb(locale, command, "help")));
      }
    }
    return new Card(
        words.text(locale, "help.title"),
        locale,
        List.of(
            new CardElement.Facts(lines),
            new CardElement.Text(words.text(locale, "help.more"), CardElement.Tone.QUIET)),
        List.of());
  }

  private Card one(Command command, Locale locale) {
    String example = verb(locale, command, "example");
    return new Card(
        word(locale, command),
        locale,
        List.of(
            new CardElement.Text(verb(locale, command, "help")),
            new CardElement.Text(words.text(locale, "help.example", Map.of("example", example))),
            new CardElement.Text(who(locale, command), CardElement.Tone.QUIET)),
        List.of());
  }

  private String who(Locale locale, Command command) {
    String who = words.role(locale, command.who());
    if (command instanceof DraftedCommand drafted && drafted.confirmer() != command.who()) {
      return words.text(
          locale,
          "help.prepares",
          Map.of("who", who, "confirmer", words.role(locale, drafted.confirmer())));
    }
    return words.text(locale, "help.who", Map.of("who", who));
  }

  private String word(Locale locale, Command command) {
    return verb(locale, command, "words").split(",", 2)[0].strip();
  }

  private String verb(Locale locale, Command command, String part) {
    return verbs.text(locale, command.name() + "." + part);
  }
}
