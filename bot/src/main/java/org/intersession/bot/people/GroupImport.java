package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.ImportPlan.Step;
import org.intersession.bot.people.ImportPlan.Verdict;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Takes a list of people over into a group: a draft with the dry run, then that. */
final class GroupImport implements GroupDeed {
  private final ListOffers lists;
  private final FileOffers files;
  private final PeopleImport people;
  private final Groups groups;
  private final GroupWords words;
  private final ImportTables tables;

  GroupImport(
      ListOffers lists, FileOffers files, PeopleImport people, Groups groups, GroupWords words) {
    this.lists = lists;
    this.files = files;
    this.people = people;
    this.groups = groups;
    this.words = words;
    tables = new ImportTables(words);
  }

  /** A file that came with the line goes before a list that it names. */
  private Offer read(Invocation said) {
    return said.files().isEmpty() ? lists.read(said) : files.read(said);
  }

  @Override
  public Reply draft(Invocation said, Group group) {
    Offer offer = read(said);
    return offer instanceof Offer.Made made
        ? new Reply.Draft(card(said, group, made))
        : ((Offer.Instead) offer).reply();
  }

  private Card card(Invocation said, Group group, Offer.Made offer) {
    Locale locale = said.locale();
    List<Fact> facts = new ArrayList<>(offer.facts());
    offer
        .plan()
        .counts()
        .forEach(
            (verdict, count) ->
                facts.add(new Fact(words.text(locale, key(verdict)), String.valueOf(count))));
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts));
    body.addAll(offer.notes());
    body.addAll(tables.of(offer.plan(), locale));
    body.add(new Text(words.text(locale, "import.draft"), Tone.QUIET));
    return new Card(group.name(locale), locale, body, List.of());
  }

  /** What rows of a verdict are called. */
  static String key(Verdict verdict) {
    return "import." + verdict.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Reply record(Invocation said, Group group) {
    Offer offer = read(said);
    if (!(offer instanceof Offer.Made made)) {
      return ((Offer.Instead) offer).reply();
    }
    ImportPlan plan = made.plan();
    Source source =
        Source.of(
            said.reading().get(Slot.SOURCE).orElse(made.cited()),
            said.speaker().person().name(),
            said.now(),
            said.source());
    Map<Integer, Long> taken = people.apply(plan, source);
    join(group, plan, taken, source);
    files.forget(said);
    return Reply.say(
        words.text(
            said.locale(),
            "import.done",
            Map.of(
                "group", group.name(said.locale()),
                "taken", Set.copyOf(taken.values()).size(),
                "left", plan.leftOut(),
                "source", source.cited())));
  }

  /** A Party becomes a member that names its people; somebody of no Party is only known. */
  private void join(Group group, ImportPlan plan, Map<Integer, Long> taken, Source source) {
    Set<String> members =
        groups.members(group.number()).stream()
            .map(member -> member.party().code())
            .collect(Collectors.toSet());
    for (Step step : plan.steps()) {
      Long person = taken.get(step.said().row());
      Party party = step.party();
      if (person == null || party == null) {
        continue;
      }
      if (members.add(party.code())) {
        groups.add(group.number(), party.code(), source);
      }
      groups.name(group.number(), party.code(), person, source);
    }
  }
}
