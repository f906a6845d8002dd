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
    List<CardAction> buttons = new ArrayList<>();
    buttons.add(button(group, Rhythm.ONCE, locale));
    buttons.add(button(group, Rhythm.QUARTER, locale));
    buttons.add(
        SayButton.of(
            words.text(locale, "briefing.members"), words.text(locale, "briefing.members.line")));
    if (groups.chairs(group.number()).stream().anyMatch(chair -> chair.email().isPresent())) {
      buttons.add(
          SayButton.of(
              words.text(locale, "briefing.chair"), words.text(locale, "briefing.chair.line")));
    }
    return buttons;
  }

  /** Prepares what is proposed, in a rhythm. */
  private CardAction button(Group group, Rhythm rhythm, Locale locale) {
    Map<String, Object> said =
        Map.of(
            "group",
            group.name(locale).replace("\"", ""),
            "seats",
            seats(group),
            "interpretation",
            interpretation(group, locale));
    return SayButton.of(
        words.text(locale, "briefing." + rhythm.key()),
        words.text(locale, "briefing." + rhythm.key() + ".line", said));
  }

  private String interpretation(Group group, Locale locale) {
    if (group.languages().size() < 2) {
      return "";
    }
    String codes = group.languages().stream().collect(Collectors.joining(" "));
    return words.text(locale, "briefing.interpretation", Map.of("languages", codes));
  }

  /** What the chair confirmed by mail, with the button that prepares it. */
  Card confirmed(Group group, Confirmed one, String chair, Locale locale) {
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Text(
            words.text(
                locale,
                "confirmed",
                Map.of(
                    "chair", chair,
                    "rhythm", words.text(locale, "rhythm." + one.rhythm().key()),
                    "seats", seats(group),
                    "languages", words.languages(locale, group.languages())))));
    if (!one.remark().isEmpty()) {
      body.add(new Text("“" + one.remark() + "”"));
    }
    body.add(new Text(words.text(locale, "briefing.officer"), Tone.QUIET));
    return new Card(group.name(locale), locale, body, List.of(button(group, one.rhythm(), locale)));
  }

  /** How many are reckoned with. */
  int seats(Group group) {
    return Math.max(FEWEST, groups.members(group.number()).size() * SEATS);
  }
}
