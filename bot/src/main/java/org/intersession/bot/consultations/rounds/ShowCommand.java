package org.intersession.bot.consultations.rounds;

import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Numbered;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;

/** Shows something of a consultation: its comments, its matrix, how it stands. */
final class ShowCommand implements Numbered {
  private final String name;
  private final Consultations consultations;
  private final ConsultationWords words;
  private final View view;

  ShowCommand(String name, Consultations consultations, ConsultationWords words, View view) {
    this.name = name;
    this.consultations = consultations;
    this.words = words;
    this.view = view;
  }

  /** What is shown. */
  interface View {
    Card of(Consultation consultation, Invocation said);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER);
  }

  @Override
  public Role who() {
    return Role.MEMBER;
  }

  @Override
  public boolean knows(int number) {
    return consultations.find(number).isPresent();
  }

  @Override
  public Reply answer(Invocation said) {
    try {
      int number =
          said.reading().get(Slot.NUMBER).orElseThrow(() -> Lack.asks(Slot.NUMBER, "ask.number"));
      Consultation consultation =
          consultations
              .find(number)
              .orElseThrow(() -> Lack.refuses("refuse.unknown", Map.of("number", number)));
      return Reply.say(view.of(consultation, said));
    } catch (Lack lack) {
      return words.reply(said.locale(), lack);
    }
  }
}
