package org.intersession.bot.reminders;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Party;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement.Facts;

/** Gives one Party more time. */
final class ExtendCommand implements DraftedCommand {
  private final Requests requests;
  private final Lookup lookup;
  private final RequestWords words;

  ExtendCommand(Requests requests, Lookup lookup, RequestWords words) {
    this.requests = requests;
    this.lookup = lookup;
    this.words = words;
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
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Lookup.Found found = lookup.party(said);
    Reply instead = found.instead();
    if (instead != null) {
      return instead;
    }
    Request request = found.theRequest();
    Party party = found.theParty();
    Asked asked = requests.asked(request.number(), party.code()).orElseThrow();
    if (asked.answered()) {
      return words.refuse(
          said.locale(), "refuse.answered", Map.of("party", party.name(said.locale())));
    }
    Optional<ZonedDateTime> until = RequestReading.deadline(said, request.zone());
    if (until.isEmpty()) {
      return words.ask(said.locale(), Slot.WHEN, "ask.until", List.of());
    }
    if (!until.get().toInstant().isAfter(said.now())) {
      return words.refuse(said.locale(), "refuse.past", Map.of("deadline", until.get()));
    }
    return new Reply.Draft(card(request, asked, party, until.get(), said));
  }

  @Override
  public Reply confirm(Invocation said) {
    Lookup.Found found = lookup.party(said);
    Request request = found.theRequest();
    Party party = found.theParty();
    ZonedDateTime until = RequestReading.deadline(said, request.zone()).orElseThrow();
    requests.extend(
        request.number(), party.code(), until.toInstant(), said.speaker().person().name());
    return Reply.say(
        words.text(
            said.locale(),
            "confirmed.extend",
            Map.of(
                "number", request.number(),
                "party", party.name(said.locale()),
                "deadline", until)));
  }

  private Card card(
      Request request, Asked asked, Party party, ZonedDateTime until, Invocation said) {
    return new Card(
        words.text(
            said.locale(),
            "draft.extend",
            Map.of("number", request.number(), "title", request.title())),
        said.locale(),
        List.of(
            new Facts(
                List.of(
                    words.fact(said.locale(), "party", party.name(said.locale())),
                    words.fact(
                        said.locale(),
                        "before",
                        words.text(
                            said.locale(),
                            "deadline",
                            Map.of("deadline", asked.due(request).atZone(request.zone())))),
                    words.fact(
                        said.locale(),
                        "deadline",
                        words.text(said.locale(), "deadline", Map.of("deadline", until)))))),
        List.of());
  }
}
