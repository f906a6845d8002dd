package org.intersession.bot.waitingroom.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.commands.SayButton;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Draws a roster as a card: who waits and what to do, who is inside, what is not known yet. */
final class RosterCard {
  private static final int ROWS = 20;
  private static final int QUESTIONS = 3;

  private final Roster roster;
  private final RosterWords words;

  RosterCard(Roster roster, RosterWords words) {
    this.roster = roster;
    this.words = words;
  }

  Card draw() {
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts()));
    List<Standing> waiting = roster.waiting();
    if (waiting.isEmpty()) {
      body.add(new Text(words.text("nobody-waits"), Tone.QUIET));
    } else {
      body.add(new Table(heading(), waiting.stream().limit(ROWS).map(this::row).toList()));
    }
    if (waiting.size() > ROWS) {
      body.add(rest(waiting.size() - ROWS));
    }
    waiting.stream()
        .limit(ROWS)
        .filter(one -> !one.flags().isEmpty())
        .forEach(one -> body.add(new Text(flagged(one), Tone.WARNING)));
    nameless(body);
    if (!roster.bodies().isEmpty()) {
      body.add(new Text(words.text("present", Map.of("bodies", bodies())), Tone.QUIET));
    }
    String title =
        words.text("title", Map.of("number", number(), "title", roster.meeting().title()));
    return new Card(title, words.locale(), body, buttons());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text("fact.phase"), words.of(roster.phase())));
    if (!roster.rules().table().isEmpty()) {
      facts.add(new Fact(words.text("fact.rules"), RuleLines.said(roster.rules(), words.locale())));
    }
    facts.add(new Fact(words.text("fact.waiting"), "" + roster.waiting().size()));
    facts.add(new Fact(words.text("fact.inside"), "" + roster.inside().size()));
    int parties = roster.partiesPresent().size();
    facts.add(
        new Fact(
            words.text("fact.parties"),
            roster.quorum().isEmpty()
                ? "" + parties
                : words.text(
                    parties >= roster.quorum().getAsInt() ? "quorum.met" : "quorum.missing",
                    Map.of("parties", parties, "needed", roster.quorum().getAsInt()))));
    return facts;
  }

  private List<String> heading() {
    return List.of("number", "name", "who", "since", "advice").stream()
        .map(column -> words.text("column." + column))
        .toList();
  }

  private List<String> row(Standing one) {
    String advice = words.advice(one);
    String rename = one.rename();
    return List.of(
        "" + one.coming().number(),
        words.shown(one.coming()),
        words.who(one),
        words.clock(one.coming().presence().since()),
        rename.isEmpty() ? advice : advice + " " + words.text("rename", Map.of("name", rename)));
  }

  private String flagged(Standing one) {
    return words.text(
        "flagged",
        Map.of(
            "number", "" + one.coming().number(),
            "name", words.shown(one.coming()),
            "why", words.flags(one.flags()),
            "reason", words.reason(one)));
  }

  /** Dial-ins and shared devices: each is asked about, with how to say who it is. */
  private void nameless(List<CardElement> body) {
    List<Standing> nameless = roster.nameless();
    if (nameless.isEmpty()) {
      return;
    }
    String list =
        nameless.stream()
            .limit(ROWS)
            .map(one -> one.coming().number() + " " + words.shown(one.coming()))
            .collect(Collectors.joining("; "));
    body.add(
        new Text(
            words.text(
                "nameless",
                Map.of(
                    "list",
                    list,
                    "meeting",
                    number(),
                    "first",
                    "" + nameless.get(0).coming().number())),
            Tone.STRONG));
  }

  private String bodies() {
    return roster.bodies().entrySet().stream()
        .map(one -> one.getValue() > 1 ? one.getKey() + " (" + one.getValue() + ")" : one.getKey())
        .collect(Collectors.joining(", "));
  }

  private CardElement rest(int rest) {
    return new Text(words.text("more", Map.of("rest", rest)), Tone.QUIET);
  }

  private List<CardAction> buttons() {
    List<CardAction> buttons = new ArrayList<>();
    Arrays.stream(Phase.values())
        .filter(phase -> phase != roster.phase())
        .map(
            phase ->
                SayButton.of(
                    words.text("button." + name(phase)),
                    words.text(
                        "say.phase",
                        Map.of("number", number(), "phase", words.text("say." + name(phase))))))
        .forEach(buttons::add);
    roster.nameless().stream().limit(QUESTIONS).forEach(one -> buttons.addAll(answers(one)));
    return buttons;
  }

  /** A press says who somebody nameless is, where the name leaves one guess. */
  private List<CardAction> answers(Standing one) {
    return one.verdict().candidates().stream()
        .limit(2)
        .map(
            candidate ->
                SayButton.of(
                    words.text(
                        "button.is",
                        Map.of(
                            "number",
                            "" + one.coming().number(),
                            "name",
                            (candidate.given() + " " + candidate.family()).strip())),
                    words.text(
                        "say.is",
                        Map.of(
                            "meeting", number(),
                            "number", "" + one.coming().number(),
                            "who", "#" + candidate.id()))))
        .toList();
  }

  private static String name(Phase phase) {
    return phase.name().toLowerCase(java.util.Locale.ROOT);
  }

  private String number() {
    return "" + roster.meeting().number();
  }
}
