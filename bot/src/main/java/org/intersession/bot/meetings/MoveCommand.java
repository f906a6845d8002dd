package org.intersession.bot.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Moves a meeting, or one occurrence of a series: on the platform first, then in words. */
final class MoveCommand implements DraftedCommand {
  private final Meetings meetings;
  private final MeetingWords words;

  MoveCommand(Meetings meetings, MeetingWords words) {
    this.meetings = meetings;
    this.words = words;
  }

  @Override
  public String name() {
    return "move";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.WHEN, Slot.SHIFT, Slot.LENGTH, Slot.EXTENT);
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
      Meeting meeting = Named.changeable(meetings, said.reading());
      Moving moving = Moving.of(meeting, said.reading(), said.now());
      meetings.requireHost(meeting, moving, said.now());
      return new Reply.Draft(card(meeting, moving, said));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  @Override
  public Reply confirm(Invocation said) {
    try {
      Meeting meeting = Named.changeable(meetings, said.reading());
      Moving moving = Moving.of(meeting, said.reading(), said.now());
      meetings.change(
          meeting.number(),
          moving.plan(),
          moving.occurrence() < 0 ? "moved" : "moved-one",
          moving.occurrence(),
          Confirmation.of(said));
      return Reply.say(
          words.text(
              said.locale(),
              "confirmed.move",
              Map.of(
                  "number", meeting.number(),
                  "title", meeting.plan().title(),
                  "start", moving.to(),
                  "platform", meeting.platform())));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  private Card card(Meeting meeting, Moving moving, Invocation said) {
    Locale locale = said.locale();
    SettingWords facts = new SettingWords(words);
    DraftCard drafts = new DraftCard(words);
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Facts(
            List.of(
                facts.fact(locale, "from", words.time(locale, moving.from())),
                facts.fact(locale, "to", words.time(locale, moving.to())),
                facts.fact(locale, "length", words.length(locale, moving.plan().length())),
                facts.fact(locale, "extent", extent(moving, locale)),
                facts.fact(
                    locale, "platform", words.name(locale, "platform", meeting.platform())))));
    body.add(new Text(words.text(locale, "draft.order", Map.of("platform", meeting.platform()))));
    OffDays.among(moving.times(), words, locale)
        .ifPresent(sentence -> body.add(new Text(sentence, Tone.WARNING)));
    meetings
        .clashes(meeting, moving.plan())
        .forEach(
            clash -> body.add(new Text(drafts.clash(moving.plan(), clash, locale), Tone.WARNING)));
    if (!said.speaker().is(confirmer())) {
      body.add(new Text(words.text(locale, "draft.confirmer"), Tone.QUIET));
    }
    return new Card(
        words.text(
            locale,
            "draft.move",
            Map.of("number", meeting.number(), "title", meeting.plan().title())),
        locale,
        body,
        List.of());
  }

  private String extent(Moving moving, Locale locale) {
    if (!moving.plan().series()) {
      return words.text(locale, "extent.single");
    }
    return words.text(locale, moving.occurrence() < 0 ? "extent.all" : "extent.one");
  }
}
