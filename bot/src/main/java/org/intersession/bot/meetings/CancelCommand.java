package org.intersession.bot.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.Slot.Extent;
import org.intersession.bot.commands.language.When;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Cancels a meeting, or one occurrence of a series: on the platform first, then in words. */
final class CancelCommand implements DraftedCommand {
  private final Meetings meetings;
  private final MeetingWords words;

  CancelCommand(Meetings meetings, MeetingWords words) {
    this.meetings = meetings;
    this.words = words;
  }

  @Override
  public String name() {
    return "cancel";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.WHEN, Slot.EXTENT);
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
    try {
      Meeting meeting = cancellable(said);
      return new Reply.Draft(card(meeting, occurrence(meeting, said), said));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  @Override
  public Reply confirm(Invocation said) {
    try {
      Meeting meeting = cancellable(said);
      int one = occurrence(meeting, said);
      meetings.cancel(
          meeting.number(),
          one < 0 ? meeting.plan() : meeting.plan().without(one),
          one,
          Confirmation.of(said));
      return Reply.say(
          words.text(
              said.locale(),
              one < 0 ? "confirmed.cancel" : "confirmed.cancel-one",
              Map.of(
                  "number", meeting.number(),
                  "title", meeting.plan().title(),
                  "start", meeting.plan().start(Math.max(one, 0)),
                  "platform", meeting.platform())));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  private Meeting cancellable(Invocation said) {
    Meeting meeting = Named.meeting(meetings, said.reading());
    if (!meeting.settled() && meeting.state() != Meeting.State.MISSING) {
      throw Refusals.notNow(meeting);
    }
    if (meeting.next(said.now()).isEmpty()) {
      throw Gap.refuses("refuse.over", Map.of("number", meeting.number()));
    }
    return meeting;
  }

  /** The place of the only occurrence meant, or -1 for all. */
  private static int occurrence(Meeting meeting, Invocation said) {
    MeetingPlan plan = meeting.plan();
    LocalDate day = said.reading().get(Slot.WHEN).map(When::date).orElse(null);
    Optional<MeetingPlan.Occurrence> named = day == null ? Optional.empty() : Named.on(plan, day);
    if (day != null && named.isEmpty()) {
      throw Gap.refuses(
          "refuse.not-that-day", Map.of("number", meeting.number(), "times", upcoming(plan, said)));
    }
    if (!plan.series()) {
      return -1;
    }
    Extent extent =
        said.reading()
            .get(Slot.EXTENT)
            .or(() -> named.map(one -> Extent.ONE))
            .orElseThrow(() -> Named.whichExtent(meeting));
    if (extent == Extent.ALL) {
      return -1;
    }
    return named
        .map(MeetingPlan.Occurrence::index)
        .orElseThrow(
            () -> Gap.asks(Slot.WHEN, "ask.which-day", Map.of("times", upcoming(plan, said))));
  }

  private static List<java.time.ZonedDateTime> upcoming(MeetingPlan plan, Invocation said) {
    return plan.held().stream()
        .filter(one -> one.end().isAfter(said.now()))
        .limit(5)
        .map(one -> one.start().atZone(plan.zone()))
        .toList();
  }

  private Card card(Meeting meeting, int one, Invocation said) {
    Locale locale = said.locale();
    SettingWords facts = new SettingWords(words);
    MeetingPlan plan = meeting.plan();
    List<CardElement.Fact> lines = new ArrayList<>();
    lines.add(
        facts.fact(
            locale,
            "when",
            words.time(
                locale,
                one < 0
                    ? meeting.next(said.now()).orElseThrow().start().atZone(plan.zone())
                    : plan.start(one))));
    lines.add(facts.fact(locale, "extent", extent(plan, one, locale)));
    lines.add(facts.fact(locale, "platform", words.name(locale, "platform", meeting.platform())));
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(lines));
    body.add(new Text(words.text(locale, "draft.order", Map.of("platform", meeting.platform()))));
    body.add(new Text(words.text(locale, "draft.no-return"), Tone.WARNING));
    if (!said.speaker().is(confirmer())) {
      body.add(new Text(words.text(locale, "draft.confirmer"), Tone.QUIET));
    }
    return new Card(
        words.text(
            locale, "draft.cancel", Map.of("number", meeting.number(), "title", plan.title())),
        locale,
        body,
        List.of());
  }

  private String extent(MeetingPlan plan, int one, Locale locale) {
    if (!plan.series()) {
      return words.text(locale, "extent.single");
    }
    return words.text(locale, one < 0 ? "extent.all" : "extent.one");
  }
}
