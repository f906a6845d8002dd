package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.bot.commands.PlaceGreeting;
import org.intersession.bot.commands.SayButton;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.ChatPlace;

/**
 * What a group's chair hears when the group gets its channel: which tools there are, what each is
 * good for, what is proposed for this group, and buttons that prepare it.
 */
final class GroupBriefing implements PlaceGreeting {
  /** A delegation seldom sends more to a meeting between sessions. */
  private static final int SEATS = 2;

  private static final int FEWEST = 10;
  private static final List<String> TOOLS = List.of("meet", "group", "registrants");

  private final Groups groups;
  private final GroupWords words;

  GroupBriefing(Groups groups, GroupWords words) {
    this.groups = groups;
    this.words = words;
  }

  @Override
  public Optional<Card> greeting(ChatPlace place, Locale locale) {
    return groups.ofPlace(place.chat(), place.id()).map(group -> card(group, locale));
  }

  Card card(Group group, Locale locale) {
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(words.text(locale, "briefing.tools")));
    body.add(
        new Facts(
            TOOLS.stream()
                .map(
                    tool ->
                        new Fact(
                            words.text(locale, "briefing." + tool),
                            words.text(locale, "briefing." + tool + ".for")))
                .toList()));
    body.add(new Text(proposal(group, locale)));
    body.add(new Text(words.text(locale, "briefing.officer"), Tone.QUIET));
    return new Card(
        words.text(locale, "briefing.title", Map.of("group", group.name(locale))),
        locale,
        body,
        buttons(group, locale));
  }

  private String proposal(Group group, Locale locale) {
    return words.text(
        locale,
        group.languages().size() > 1 ? "briefing.proposal.interpreted" : "briefing.proposal",
        Map.of(
            "members", groups.members(group.number()).size(),
            "seats", seats(group),
            "languages", words.languages(locale, group.languages())));
  }

  private List<CardAction> buttons(Group group, Locale locale) {
    Map<String, Object> said =
        Map.of(
            "group",
            group.name(locale).replace("\"", ""),
            "seats",
            seats(group),
            "interpretation",
            interpretation(group, locale));
    return List.of(
        SayButton.of(
            words.text(locale, "briefing.one"), words.text(locale, "briefing.one.line", said)),
        SayButton.of(
            words.text(locale, "briefing.series"),
            words.text(locale, "briefing.series.line", said)),
        SayButton.of(
            words.text(locale, "briefing.members"), words.text(locale, "briefing.members.line")));
  }

  private String interpretation(Group group, Locale locale) {
    if (group.languages().size() < 2) {
      return "";
    }
    String codes = group.languages().stream().collect(Collectors.joining(" "));
    return words.text(locale, "briefing.interpretation", Map.of("languages", codes));
  }

  private int seats(Group group) {
    return Math.max(FEWEST, groups.members(group.number()).size() * SEATS);
  }
}
