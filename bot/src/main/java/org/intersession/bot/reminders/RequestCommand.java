package org.intersession.bot.reminders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;

/** Asks a set of Parties for something by a date: prepared by a chair, sent by an officer. */
final class RequestCommand implements DraftedCommand {
  private final RequestDrafts drafts;
  private final Addressing addressing;

  RequestCommand(RequestDrafts drafts, Addressing addressing) {
    this.drafts = drafts;
    this.addressing = addressing;
  }

  @Override
  public String name() {
    return "request";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.TITLE, Slot.GROUPS, Slot.WHEN, Slot.STEPS);
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
    return lack(said).orElseGet(() -> drafts.draft("draft.request", plan(said), List.of(), said));
  }

  @Override
  public Reply confirm(Invocation said) {
    return drafts.open("confirmed.request", plan(said), null, said, number -> {});
  }

  private Optional<Reply> lack(Invocation said) {
    List<String> keys = RequestReading.groups(said);
    return drafts
        .title(said)
        .or(() -> drafts.whom(addressing.of(keys), !keys.isEmpty(), said.locale()))
        .or(() -> drafts.when(RequestReading.deadline(said, said.zone()), said));
  }

  private RequestPlan plan(Invocation said) {
    String title = said.reading().get(Slot.TITLE).orElseThrow();
    return RequestReading.plan(
        title,
        RequestKind.of(title),
        addressing.of(RequestReading.groups(said)),
        RequestReading.deadline(said, said.zone()).orElseThrow(),
        LadderRules.USUAL_DAYS,
        said);
  }
}
