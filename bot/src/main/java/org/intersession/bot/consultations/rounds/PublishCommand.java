package org.intersession.bot.consultations.rounds;

import java.util.Map;
import org.intersession.bot.commands.Invocation;

/** Freezes a consultation and opens its page to everyone. */
final class PublishCommand extends ChangeCommand {
  private final Silences silences;
  private final ConsultationProperties.Pages pages;

  PublishCommand(
      Consultations consultations,
      ConsultationCards cards,
      Silences silences,
      ConsultationProperties.Pages pages,
      ConsultationWords words) {
    super(consultations, cards, words);
    this.silences = silences;
    this.pages = pages;
  }

  @Override
  public String name() {
    return "publish";
  }

  @Override
  Map<String, ?> facts(Consultation consultation, Invocation said) {
    if (consultation.state() == Consultation.State.OPEN) {
      throw Lack.refuses("refuse.still-open", Map.of("number", consultation.number()));
    }
    if (consultation.state() == Consultation.State.PUBLISHED) {
      throw Lack.refuses("refuse.published", Map.of("number", consultation.number()));
    }
    silences.refuseWhileOpen(consultation);
    return Map.of(
        "number", consultation.number(),
        "title", consultation.title(),
        "address", pages.published(consultation.slug()));
  }

  @Override
  void act(Consultation consultation, Invocation said) {
    consultations.publish(consultation.number());
  }
}
