package org.intersession.bot.reminders;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Party;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement.Facts;

/** Gives one Party more time. */
final class ExtendCommand extends AboutParty {
  ExtendCommand(Requests requests, Lookup lookup, RequestWords words) {
    super(requests, lookup, words);
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
  Reply draft(Matter matter, Invocation said) {
    Optional<ZonedDateTime> until = RequestReading.deadline(said, matter.request().zone());
    if (until.isEmpty()) {
      return words.ask(said.locale(), Slot.WHEN, "ask.until", List.of());
    }
    if (!until.get().toInstant().isAfter(said.now())) {
      return words.refuse(said.locale(), "refuse.past", Map.of("deadline", until.get()));
    }
    return new Reply.Draft(card(matter, until.get(), said));
  }

  @Override
  Reply act(Matter matter, Invocation said) {
    Request request = matter.request();
    Party party = matter.party();
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

  private Card card(Matter matter, ZonedDateTime until, Invocation said) {
    Request request = matter.request();
    return new Card(
        words.text(
            said.locale(),
            "draft.extend",
            Map.of("number", request.number(), "title", request.title())),
        said.locale(),
        List.of(
            new Facts(
                List.of(
                    words.fact(said.locale(), "party", matter.party().name(said.locale())),
                    words.fact(
                        said.locale(),
                        "before",
                        words.text(
                            said.locale(),
                            "deadline",
                            Map.of(
                                "deadline", matter.asked().due(request).atZone(request.zone())))),
                    words.fact(
                        said.locale(),
                        "deadline",
                        words.text(said.locale(), "deadline", Map.of("deadline", until)))))),
        List.of());
  }
}
