package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.reminders.RequestStore.Confirmed;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.ChatPerson;

/** Two pairs of eyes: what reaches many is not confirmed by the one who prepared it. */
final class SecondOfficer {
  private final RequestWords words;
  private final int from;

  SecondOfficer(RequestWords words, int from) {
    this.words = words;
    this.from = from;
  }

  /** A refusal, if another officer must confirm. */
  Optional<Reply> needed(Invocation said, int messages) {
    ChatPerson preparer = said.preparedBy();
    boolean same = preparer == null || preparer.id().equals(said.speaker().person().id());
    return messages >= from && same
        ? Optional.of(
            words.refuse(said.locale(), "refuse.second", Map.of("count", messages, "from", from)))
        : Optional.empty();
  }

  /** Who must confirm, where it is not the one who reads the draft. */
  List<CardElement> notes(Invocation said, int messages, Role confirmer) {
    List<CardElement> notes = new ArrayList<>();
    if (messages >= from) {
      notes.add(
          new Text(words.text(said.locale(), "draft.second", Map.of("from", from)), Tone.WARNING));
    } else if (!said.speaker().is(confirmer)) {
      notes.add(new Text(words.text(said.locale(), "draft.confirmer"), Tone.QUIET));
    }
    return notes;
  }

  static Confirmed confirmed(Invocation said) {
    ChatPerson preparer = said.preparedBy();
    String confirmer = said.speaker().person().name();
    return new Confirmed(preparer == null ? confirmer : preparer.name(), confirmer, said.now());
  }
}
