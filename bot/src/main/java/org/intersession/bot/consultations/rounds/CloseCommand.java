package org.intersession.bot.consultations.rounds;

import java.util.Map;
import org.intersession.bot.commands.Invocation;

/** Closes the present round before its deadline. */
final class CloseCommand extends ChangeCommand {
  private final Silences silences;

  CloseCommand(
      Consultations consultations,
      ConsultationCards cards,
      Silences silences,
      ConsultationWords words) {
    super(consultations, cards, words);
    this.silences = silences;
  }

  @Override
  public String name() {
    return "close";
  }

  @Override
  Map<String, ?> facts(Consultation consultation, Invocation said) {
    silences.refuseWhileOpen(consultation);
    if (consultation.round().closedAt() != null) {
      throw Lack.refuses("refuse.closed", Map.of("number", consultation.number()));
    }
    return Map.of(
        "number", consultation.number(),
        "round", consultation.round().number(),
        "title", consultation.title());
  }

  @Override
  void act(Consultation consultation, Invocation said) {
    consultations.close(consultation.number(), said.speaker().person().name());
  }
}
