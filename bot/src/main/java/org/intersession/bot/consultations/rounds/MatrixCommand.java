package org.intersession.bot.consultations.rounds;

import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Numbered;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.documents.RefusedFile;

/** Hands out the matrix; with one attached that the lead worked in, takes its responses over. */
final class MatrixCommand implements Numbered {
  private final Consultations consultations;
  private final ConsultationCards cards;
  private final ReturnedMatrix returned;
  private final ConsultationWords words;

  MatrixCommand(
      Consultations consultations,
      ConsultationCards cards,
      ReturnedMatrix returned,
      ConsultationWords words) {
    this.consultations = consultations;
    this.cards = cards;
    this.returned = returned;
    this.words = words;
  }

  @Override
  public String name() {
    return "matrix";
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
      String sentence =
          said.files().isEmpty()
              ? words.text(said.locale(), "files.sentence")
              : taken(consultation, said);
      return Reply.say(cards.files(consultation, sentence, said.locale()));
    } catch (Lack lack) {
      return words.reply(said.locale(), lack);
    }
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
