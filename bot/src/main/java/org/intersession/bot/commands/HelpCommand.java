package org.intersession.bot.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
  private static final List<String> ORDER = order();

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
    commands.getObject().all().stream()
        .filter(command -> speaker.is(command.who()))
        .sorted(Comparator.comparingInt(HelpCommand::place))
        .forEach(
            command ->
                lines.add(
                    new CardElement.Fact(
                        words.verb(locale, command.name()), verb(locale, command, "help"))));
    return new Card(
        words.text(locale, "help.title"),
        locale,
        List.of(
            new CardElement.Facts(lines),
            new CardElement.Text(words.text(locale, "help.more"), CardElement.Tone.QUIET)),
        List.of());
  }

  private static int place(Command command) {
    int place = ORDER.indexOf(command.name());
    return place < 0 ? ORDER.size() : place;
  }

  private static List<String> order() {
    try (InputStream in = HelpCommand.class.getResourceAsStream("help-order.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("help-order.txt", e);
    }
  }

  private Card one(Command command, Locale locale) {
    String examples = String.join("\n\n", verb(locale, command, "example").split(" \\| "));
    return new Card(
        words.verb(locale, command.name()),
        locale,
        List.of(
            new CardElement.Text(verb(locale, command, "help")),
            new CardElement.Text(words.text(locale, "help.example", Map.of("example", examples))),
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

  private String verb(Locale locale, Command command, String part) {
    return verbs.text(locale, command.name() + "." + part);
  }
}
