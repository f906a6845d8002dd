package org.intersession.bot.meetings;

import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;

/** Drafts a meeting and has it set up on its platform. */
final class MeetCommand implements DraftedCommand {
  private final PlanReader reader;
  private final Proposals proposals;
  private final Meetings meetings;
  private final NamingCheck naming;
  private final MeetingWords words;

  MeetCommand(PlanReader reader, Proposals proposals, Meetings meetings, NamingCheck naming, MeetingWords words) {
    this.reader = reader;
    this.proposals = proposals;
    this.meetings = meetings;
    this.naming = naming;
    this.words = words;
  }

  @Override
  public String name() {
    return "meet";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(
        Slot.TITLE,
        Slot.WHEN,
        Slot.ZONE,
        Slot.LENGTH,
        Slot.SIZE,
        Slot.INTERPRETATION,
        Slot.MORE_LANGUAGES,
        Slot.INTERPRETERS,
        Slot.REGISTRATION,
        Slot.ADMISSION,
        Slot.PLATFORM,
        Slot.SERIES,
        Slot.GROUPS,
        Slot.LINKS,
        Slot.CHAT,
        Slot.RECORDING,
        Slot.RENAMING,
        Slot.NAMING,
        Slot.LETTER,
        Slot.TESTING,
        Slot.OFFICER);
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
      Proposal proposal =
          proposals.propose(planned(said), insisted(said), said.place(), said.now());
      meetings.propose(said.place(), said.draft(), proposal.advice().chosen().platform());
      return new Reply.Draft(new DraftCard(words).of(proposal, said.locale(), said.speaker()));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  @Override
  public Reply confirm(Invocation said) {
    try {
      Meeting meeting =
          meetings.create(planned(said).plan(), insisted(said), Confirmation.of(said));
      return Reply.say(
          words.text(
              said.locale(),
              "confirmed.meet",
              Map.of(
                  "number", meeting.number(),
                  "title", meeting.plan().title(),
                  "start", meeting.plan().first(),
                  "host", meeting.hostName(),
                  "platform", meeting.platform())));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  private PlanReader.Planned planned(Invocation said) {
    naming.require(said.reading());
    return reader.plan(said.reading(), said.zone(), said.now());
  }

  private static @org.jspecify.annotations.Nullable String insisted(Invocation said) {
    return said.reading().get(Slot.PLATFORM).orElse(null);
  }
}
