package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Bar;
import org.intersession.integrations.CardElement.Bars;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** How many have answered: counts only, so that everyone may see them. */
final class StatusCommand extends AboutRequest {
  private final Regions regions;

  StatusCommand(Requests requests, Lookup lookup, Regions regions, RequestWords words) {
    super(requests, lookup, words);
    this.regions = regions;
  }

  @Override
  public String name() {
    return "status";
  }

  @Override
  public Role who() {
    return Role.MEMBER;
  }

  @Override
  Reply about(Request request, Invocation said) {
    return Reply.say(card(request, said.locale()));
  }

  private List<Fact> facts(Request request, List<Asked> asked, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        words.fact(
            locale, "deadline", words.text(locale, "deadline", Map.of("deadline", request.due()))));
    facts.add(words.answered(locale, asked));
    if (!request.guests().isEmpty()) {
      long answered = request.guests().stream().filter(Guest::answered).count();
      facts.add(
          words.fact(
              locale,
              "people",
              words.text(
                  locale,
                  "answered",
                  Map.of("answered", answered, "asked", request.guests().size()))));
    }
    return facts;
  }

  private Card card(Request request, Locale locale) {
    List<Asked> asked = requests.asked(request.number());
    int answered = (int) asked.stream().filter(Asked::answered).count();
    List<Bar> bars = new ArrayList<>();
    bars.add(new Bar(words.text(locale, "bar.all"), answered, Math.max(asked.size(), 1)));
    regions
        .of(asked)
        .forEach(
            (region, ofRegion) ->
                bars.add(
                    new Bar(
                        region.isEmpty()
                            ? words.text(locale, "region.none")
                            : regions.name(region, locale),
                        (int) ofRegion.stream().filter(Asked::answered).count(),
                        ofRegion.size())));
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts(request, asked, locale)));
    body.add(new Bars(bars));
    body.add(
        new Text(
            words.text(locale, "status.hint", Map.of("number", request.number())), Tone.QUIET));
    return new Card(
        words.text(
            locale, "status.title", Map.of("number", request.number(), "title", request.title())),
        locale,
        body,
        List.of());
  }
}
