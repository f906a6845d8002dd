package org.intersession.bot.commands;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.messages.Messages;
import org.springframework.stereotype.Component;

/** Sets the bot's language for the speaker, or for the channel. */
@Component
class LanguageCommand implements Command {
  private final DeskStore store;
  private final DeskWords words;

  LanguageCommand(DeskStore store, DeskWords words) {
    this.store = store;
    this.words = words;
  }

  @Override
  public String name() {
    return "language";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.LANGUAGES, Slot.CHANNEL);
  }

  @Override
  public Role who() {
    return Role.ANYONE;
  }

  @Override
  public Reply answer(Invocation invocation) {
    Optional<List<String>> said = invocation.reading().get(Slot.LANGUAGES);
    if (said.isEmpty() || said.get().size() != 1) {
      return new Reply.Ask(
          Slot.LANGUAGES, words.text(invocation.locale(), "language.ask"), choices());
    }
    Locale language = Locale.forLanguageTag(said.get().get(0));
    if (!Messages.CHAT_LANGUAGES.contains(language)) {
      return new Reply.Ask(
          Slot.LANGUAGES, words.text(invocation.locale(), "language.unknown"), choices());
    }
    boolean channel = invocation.reading().get(Slot.CHANNEL).orElse(false);
    return channel ? forChannel(invocation, language) : forPerson(invocation, language);
  }

  private Reply forPerson(Invocation invocation, Locale language) {
    store.setLanguage(invocation.place().chat(), invocation.speaker().person(), language);
    return Reply.say(
        words.text(
            language,
            "language.set.person",
            Map.of("language", language.getDisplayName(language))));
  }

  private Reply forChannel(Invocation invocation, Locale language) {
    if (!invocation.speaker().is(Role.CHAIR)) {
      return new Reply.Refuse(
          words.text(
              invocation.locale(),
              "language.role",
              Map.of("who", words.role(invocation.locale(), Role.CHAIR))));
    }
    store.setLanguage(invocation.place(), language);
    return Reply.say(
        words.text(
            language, "language.set.place", Map.of("language", language.getDisplayName(language))));
  }

  private static List<Candidate> choices() {
    return Messages.CHAT_LANGUAGES.stream()
        .map(language -> language.getDisplayName(language))
        .map(name -> new Candidate(name, name))
        .toList();
  }
}
