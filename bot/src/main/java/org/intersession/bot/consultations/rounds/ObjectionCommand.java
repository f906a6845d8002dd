package org.intersession.bot.consultations.rounds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Party;

/** Records what a Party objects in a letter or mail, as if it had written it on its page. */
final class ObjectionCommand extends ChangeCommand {
  private final Silences silences;
  private final Addressees addressees;

  ObjectionCommand(
      Consultations consultations,
      ConsultationCards cards,
      Silences silences,
      Addressees addressees,
      ConsultationWords words) {
    super(consultations, cards, words);
    this.silences = silences;
    this.addressees = addressees;
  }

  @Override
  public String name() {
    return "objection";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.GROUPS, Slot.TITLE);
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  Map<String, ?> facts(Consultation consultation, Invocation said) {
    int number = consultation.number();
    if (silences.of(consultation).filter(Silence::open).isEmpty()) {
      throw Lack.refuses("refuse.no-silence", Map.of("number", number));
    }
    Party party = party(said);
    if (!silences.standing(consultation).contains(party.code())) {
      throw Lack.refuses(
          "refuse.no-standing", Map.of("number", number, "party", party.name(said.locale())));
    }
    return Map.of("number", number, "party", party.name(said.locale()), "text", text(said));
  }

  @Override
  void act(Consultation consultation, Invocation said) {
    silences.object(new Voice(consultation.number(), party(said).code(), null, true), text(said));
  }

  private Party party(Invocation said) {
    List<Party> named = addressees.named(said.reading().get(Slot.GROUPS).orElse(List.of()));
    if (named.size() != 1) {
      throw Lack.asks(Slot.GROUPS, "ask.party");
    }
    return named.get(0);
  }

  private static String text(Invocation said) {
    return said.reading().get(Slot.TITLE).orElseThrow(() -> Lack.asks(Slot.TITLE, "ask.objection"));
  }
}
