package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.When;

/** Puts the text of a closed round under a silence procedure, or moves the end of one. */
final class SilenceCommand extends ChangeCommand {
  private final Silences silences;

  SilenceCommand(
      Consultations consultations,
      ConsultationCards cards,
      Silences silences,
      ConsultationWords words) {
    super(consultations, cards, words);
    this.silences = silences;
  }

  @Override
  public String name() {
    return "silence";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.WHEN);
  }

  @Override
  Map<String, ?> facts(Consultation consultation, Invocation said) {
    int number = consultation.number();
    if (consultation.state() == Consultation.State.OPEN) {
      throw Lack.refuses("refuse.still-open", Map.of("number", number));
    }
    if (consultation.state() == Consultation.State.PUBLISHED) {
      throw Lack.refuses("refuse.published", Map.of("number", number));
    }
    Silence before = silences.of(consultation).orElse(null);
    if (before != null && !before.open()) {
      throw Lack.refuses("refuse.silence-over", Map.of("number", number));
    }
    Instant until = until(consultation, said);
    if (before == null && until.isBefore(silences.earliest())) {
      throw Lack.asks(Slot.WHEN, "refuse.silence-short");
    }
    if (before != null && !until.isAfter(before.until())) {
      throw Lack.asks(Slot.WHEN, "refuse.silence-not-later");
    }
    return Map.of(
        "number", number,
        "standing", silences.standing(consultation).size(),
        "until", words.deadline(until, zone(consultation, said), said.locale()));
  }

  @Override
  void act(Consultation consultation, Invocation said) {
    silences.open(consultation.number(), until(consultation, said), zone(consultation, said));
  }

  private static Instant until(Consultation consultation, Invocation said) {
    When when =
        said.reading().get(Slot.WHEN).orElseThrow(() -> Lack.asks(Slot.WHEN, "ask.silence"));
    if (when.date() == null) {
      throw Lack.asks(Slot.WHEN, "ask.silence");
    }
    return PlanReader.deadline(when, zone(consultation, said), said.now());
  }

  private static ZoneId zone(Consultation consultation, Invocation said) {
    ZoneId own = said.reading().get(Slot.WHEN).map(When::zone).orElse(null);
    return own == null ? consultation.round().zone() : own;
  }
}
