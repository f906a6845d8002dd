package org.intersession.bot.reminders;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Party;
import org.jspecify.annotations.Nullable;

/** Finds the request, and the one Party asked, that a line names; else what is to be said. */
final class Lookup {
  private final Requests requests;
  private final RequestStore store;
  private final Addressing addressing;
  private final OtherNumbers others;
  private final RequestWords words;

  Lookup(
      Requests requests,
      RequestStore store,
      Addressing addressing,
      OtherNumbers others,
      RequestWords words) {
    this.requests = requests;
    this.store = store;
    this.addressing = addressing;
    this.others = others;
    this.words = words;
  }

  /** What was found, or what to say instead. */
  record Found(@Nullable Request request, @Nullable Party party, @Nullable Reply instead) {
    Request theRequest() {
      return java.util.Objects.requireNonNull(request);
    }

    Party theParty() {
      return java.util.Objects.requireNonNull(party);
    }
  }

  Found request(Invocation said) {
    Locale locale = said.locale();
    Optional<Integer> number = said.reading().get(Slot.NUMBER);
    if (number.isEmpty()) {
      List<Request> open = store.open();
      return instead(
          open.isEmpty()
              ? words.refuse(locale, "refuse.none-open", Map.of())
              : new Reply.Ask(
                  Slot.NUMBER,
                  words.text(locale, "ask.number"),
                  open.stream()
                      .limit(6)
                      .map(
                          one ->
                              new org.intersession.bot.commands.language.Reading.Candidate(
                                  one.number() + ": " + one.title(),
                                  Integer.toString(one.number())))
                      .toList()));
    }
    return requests
        .find(number.get())
        .map(request -> new Found(request, null, null))
        .orElseGet(() -> instead(others.refuse(number.get(), locale)));
  }

  /** The request and exactly one Party that was asked. */
  Found party(Invocation said) {
    Found found = request(said);
    if (found.instead() != null) {
      return found;
    }
    Locale locale = said.locale();
    List<Party> named = addressing.named(RequestReading.groups(said));
    if (named.size() != 1) {
      return instead(
          words.ask(locale, Slot.GROUPS, named.isEmpty() ? "ask.party" : "ask.one", List.of()));
    }
    Request request = found.theRequest();
    Party party = named.get(0);
    return requests.asked(request.number(), party.code()).isPresent()
        ? new Found(request, party, null)
        : instead(
            words.refuse(
                locale,
                "refuse.not-asked",
                Map.of("party", party.name(locale), "number", request.number())));
  }

  private static Found instead(Reply reply) {
    return new Found(null, null, reply);
  }
}
