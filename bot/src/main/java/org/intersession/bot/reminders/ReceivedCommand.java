package org.intersession.bot.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.When;
import org.intersession.bot.people.Party;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;

/** Records an answer that came by letter, with its date, what it is cited as, and its scan. */
final class ReceivedCommand extends AboutParty {
  ReceivedCommand(Requests requests, Lookup lookup, RequestWords words) {
    super(requests, lookup, words);
  }

  @Override
  public String name() {
    return "received";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.GROUPS, Slot.WHEN, Slot.BYGONE, Slot.SOURCE, Slot.LINKS);
  }

  @Override
  Reply draft(Matter matter, Invocation said) {
    Request request = matter.request();
    Locale locale = said.locale();
    if (on(said).isAfter(LocalDate.ofInstant(said.now(), said.zone()))) {
      return words.refuse(locale, "refuse.future", Map.of());
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(words.fact(locale, "party", matter.party().name(locale)));
    facts.add(words.fact(locale, "on", words.dates().day(on(said), locale)));
    if (!cited(said).isEmpty()) {
      facts.add(words.fact(locale, "cited", cited(said)));
    }
    return new Reply.Draft(
        new Card(
            words.text(
                locale,
                "draft.received",
                Map.of("number", request.number(), "title", request.title())),
            locale,
            List.of(new Facts(facts)),
            List.of()));
  }

  @Override
  Reply act(Matter matter, Invocation said) {
    Request request = matter.request();
    Party party = matter.party();
    boolean first =
        requests.answer(
            request.number(),
            party.code(),
            new Answering(Answer.DONE, on(said), Way.LETTER, cited(said)),
            said.speaker().person().name());
    return Reply.say(
        words.text(
            said.locale(),
            first ? "confirmed.received" : "refuse.answered",
            Map.of("number", request.number(), "party", party.name(said.locale()))));
  }

  private static LocalDate on(Invocation said) {
    return said.reading()
        .get(Slot.WHEN)
        .map(When::date)
        .orElse(LocalDate.ofInstant(said.now(), said.zone()));
  }

  private static String cited(Invocation said) {
    Optional<String> scan =
        said.reading()
            .get(Slot.LINKS)
            .flatMap(links -> links.stream().findFirst())
            .map(Object::toString);
    String source = said.reading().get(Slot.SOURCE).orElse("");
    return (source + " " + scan.orElse("")).strip();
  }
}
