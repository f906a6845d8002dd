package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.When;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Party;

/** Gives one Party more time. */
final class ExtendCommand extends ChangeCommand {
  private final Addressees addressees;

  ExtendCommand(
      Consultations consultations,
      ConsultationCards cards,
      Addressees addressees,
      ConsultationWords words) {
    super(consultations, cards, words);
    this.addressees = addressees;
  }

  @Override
  public String name() {
    return "extend";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.GROUPS, Slot.WHEN);
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  Map<String, ?> facts(Consultation consultation, Invocation said) {
    if (consultation.state() == Consultation.State.PUBLISHED) {
      throw Lack.refuses("refuse.published", Map.of("number", consultation.number()));
    }
    Party party = party(said);
    boolean asked =
        consultations.standings(consultation).stream().anyMatch(one -> one.party().equals(party));
    if (!asked) {
      throw Lack.refuses(
          "refuse.not-asked",
          Map.of("number", consultation.number(), "party", party.name(said.locale())));
    }
    Instant until = until(consultation, said);
    if (!until.isAfter(consultation.round().deadline())) {
      throw Lack.asks(Slot.WHEN, "refuse.not-later");
    }
    return Map.of(
        "number", consultation.number(),
        "party", party.name(said.locale()),
        "until", words.deadline(until, zone(consultation, said), said.locale()));
  }

  @Override
  void act(Consultation consultation, Invocation said) {
    consultations.extend(
        consultation.number(),
        party(said).code(),
        until(consultation, said),
        said.speaker().person().name());
  }

  private Party party(Invocation said) {
    List<Party> named = addressees.named(said.reading().get(Slot.GROUPS).orElse(List.of()));
    if (named.size() != 1) {
      throw Lack.asks(Slot.GROUPS, "ask.party");
    }
    return named.get(0);
  }

  private static Instant until(Consultation consultation, Invocation said) {
    When when = said.reading().get(Slot.WHEN).orElseThrow(() -> Lack.asks(Slot.WHEN, "ask.until"));
    if (when.date() == null) {
      throw Lack.asks(Slot.WHEN, "ask.until");
    }
    return PlanReader.deadline(when, zone(consultation, said), said.now());
  }

  private static ZoneId zone(Consultation consultation, Invocation said) {
    ZoneId own = said.reading().get(Slot.WHEN).map(When::zone).orElse(null);
    return own == null ? consultation.round().zone() : own;
  }
}
