package org.intersession.bot.consultations.rounds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Party;
import org.intersession.integrations.ChatPerson;

/** Opens a consultation on a document, or its next round on the next draft. */
final class ConsultCommand implements DraftedCommand {
  private final PlanReader reader;
  private final PlanCard card;
  private final Consultations consultations;
  private final ConsultationProperties settings;
  private final ConsultationWords words;

  ConsultCommand(
      PlanReader reader,
      PlanCard card,
      Consultations consultations,
      ConsultationProperties settings,
      ConsultationWords words) {
    this.reader = reader;
    this.card = card;
    this.consultations = consultations;
    this.settings = settings;
    this.words = words;
  }

  @Override
  public String name() {
    return "consult";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.TITLE, Slot.LINKS, Slot.LEAD, Slot.GROUPS, Slot.WHEN, Slot.NUMBER);
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
  public Reply answer(Invocation said) {
    try {
      Plan plan = reader.read(said);
      return new Reply.Draft(card.of(plan, said.locale(), said.speaker().is(confirmer())));
    } catch (Lack lack) {
      return words.reply(said.locale(), lack);
    }
  }

  @Override
  public Reply confirm(Invocation said) {
    try {
      Plan plan = reader.read(said);
      Consultation opened = open(plan, said);
      return Reply.say(
          words.text(
              said.locale(),
              plan.before() == null ? "confirmed.open" : "confirmed.round",
              Map.of(
                  "number", opened.number(),
                  "round", opened.round().number(),
                  "title", opened.title(),
                  "persons",
                      plan.invitees().stream()
                          .filter(one -> one.person().email().isPresent())
                          .count(),
                  "deadline", words.deadline(plan.deadline(), plan.zone(), said.locale()))));
    } catch (Lack lack) {
      return words.reply(said.locale(), lack);
    }
  }

  private Consultation open(Plan plan, Invocation said) {
    Map<String, Long> files = new LinkedHashMap<>();
    plan.texts().forEach((language, text) -> files.put(language, text.file()));
    Consultation before = plan.before();
    if (before != null) {
      return consultations.nextRound(before.number(), files, plan.deadline(), plan.zone());
    }
    Party lead = plan.lead();
    ChatPerson preparer = said.preparedBy();
    String confirmer = said.speaker().person().name();
    return consultations.open(
        new Opening(
            plan.title(),
            files,
            lead == null ? null : lead.code(),
            plan.parties().stream().map(Party::code).toList(),
            plan.deadline(),
            plan.zone(),
            settings.support(),
            settings.late(),
            said.place(),
            said.locale(),
            preparer == null ? confirmer : preparer.name(),
            confirmer),
        plan.invitees());
  }
}
