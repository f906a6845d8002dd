package org.intersession.bot.consultations.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Numbered;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** A drafted change of one consultation: a sentence before, a deed, and a sentence after. */
abstract class ChangeCommand implements DraftedCommand, Numbered {
  final Consultations consultations;
  final ConsultationWords words;
  private final ConsultationCards cards;

  ChangeCommand(Consultations consultations, ConsultationCards cards, ConsultationWords words) {
    this.consultations = consultations;
    this.cards = cards;
    this.words = words;
  }

  /** What the draft says it will do; refuses what cannot be. */
  abstract Map<String, ?> facts(Consultation consultation, Invocation said);

  /** Does it. */
  abstract void act(Consultation consultation, Invocation said);

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER);
  }

  @Override
  public Role who() {
    return Role.CHAIR;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public boolean knows(int number) {
    return consultations.find(number).isPresent();
  }

  @Override
  public Reply answer(Invocation said) {
    Locale locale = said.locale();
    try {
      Consultation consultation = named(said);
      Map<String, ?> facts = facts(consultation, said);
      List<CardElement> body = new ArrayList<>();
      body.add(new Text(words.text(locale, "draft." + name(), facts)));
      if (!said.speaker().is(confirmer())) {
        body.add(new Text(words.text(locale, "draft.confirmer"), Tone.QUIET));
      }
      return new Reply.Draft(new Card(cards.title(consultation, locale), locale, body, List.of()));
    } catch (Lack lack) {
      return words.reply(locale, lack);
    }
  }

  @Override
  public Reply confirm(Invocation said) {
    try {
      Consultation consultation = named(said);
      Map<String, ?> facts = facts(consultation, said);
      act(consultation, said);
      return Reply.say(words.text(said.locale(), "confirmed." + name(), facts));
    } catch (Lack lack) {
      return words.reply(said.locale(), lack);
    }
  }

  private Consultation named(Invocation said) {
    int number =
        said.reading().get(Slot.NUMBER).orElseThrow(() -> Lack.asks(Slot.NUMBER, "ask.number"));
    return consultations
        .find(number)
        .orElseThrow(() -> Lack.refuses("refuse.unknown", Map.of("number", number)));
  }
}
