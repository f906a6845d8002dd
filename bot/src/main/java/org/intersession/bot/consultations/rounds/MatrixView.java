package org.intersession.bot.consultations.rounds;

import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Role;
import org.intersession.bot.documents.RefusedFile;
import org.intersession.integrations.Card;

/** Hands out the matrix; with one attached that the lead worked in, takes its responses over. */
final class MatrixView implements ShowCommand.View {
  private final ConsultationCards cards;
  private final ReturnedMatrix returned;
  private final ConsultationWords words;

  MatrixView(ConsultationCards cards, ReturnedMatrix returned, ConsultationWords words) {
    this.cards = cards;
    this.returned = returned;
    this.words = words;
  }

  @Override
  public Card of(Consultation consultation, Invocation said) {
    String sentence =
        said.files().isEmpty()
            ? words.text(said.locale(), "files.sentence")
            : taken(consultation, said);
    return cards.files(consultation, sentence, said.locale());
  }

  private String taken(Consultation consultation, Invocation said) {
    if (!said.speaker().is(Role.CHAIR)) {
      throw Lack.refuses("refuse.answers", Map.of());
    }
    if (consultation.state() == Consultation.State.PUBLISHED) {
      throw Lack.refuses("refuse.published", Map.of("number", consultation.number()));
    }
    try {
      ReturnedMatrix.Taken taken = returned.take(consultation, said, said.files().get(0));
      return words.text(
          said.locale(),
          "matrix.taken",
          Map.of("answered", taken.answered(), "unknown", taken.unknown()));
    } catch (RefusedFile e) {
      throw Lack.refuses("file." + e.reason(), Map.of("name", e.name()));
    }
  }
}
