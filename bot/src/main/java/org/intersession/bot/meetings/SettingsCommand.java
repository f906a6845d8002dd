package org.intersession.bot.meetings;

import java.util.ArrayList;
import java.util.HashSet;
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
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Shows how a meeting is run, or changes it. */
final class SettingsCommand implements DraftedCommand {
  private final Meetings meetings;
  private final NamingCheck naming;
  private final MeetingWords words;

  SettingsCommand(Meetings meetings, NamingCheck naming, MeetingWords words) {
    this.meetings = meetings;
    this.naming = naming;
    this.words = words;
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public Set<Slot<?>> slots() {
    Set<Slot<?>> slots = new HashSet<>(SettingsChange.SLOTS);
    slots.add(Slot.NUMBER);
    return slots;
  }

  @Override
  public Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    try {
      if (!SettingsChange.said(said.reading())) {
        return Reply.say(shown(Named.meeting(meetings, said.reading()), said.locale()));
      }
      naming.require(said.reading());
      Meeting meeting = Named.changeable(meetings, said.reading());
      MeetingPlan plan = changed(meeting, said);
      meetings.requireHost(meeting, plan, said.now());
      return new Reply.Draft(card(meeting, plan, said.locale()));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  @Override
  public Reply confirm(Invocation said) {
    try {
      Meeting meeting = Named.changeable(meetings, said.reading());
      meetings.change(
          meeting.number(), changed(meeting, said), "settings", -1, Confirmation.of(said));
      return Reply.say(
          words.text(
              said.locale(),
              "confirmed.settings",
              Map.of("number", meeting.number(), "platform", meeting.platform())));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  private static MeetingPlan changed(Meeting meeting, Invocation said) {
    MeetingPlan plan = meeting.plan();
    MeetingPlan changed = plan.with(SettingsChange.apply(plan, said.reading(), said.now()));
    if (changed.equals(plan)) {
      throw Gap.refuses("refuse.same-settings", Map.of("number", meeting.number()));
    }
    return changed;
  }

  private Card shown(Meeting meeting, Locale locale) {
    return new Card(
        words.title(meeting, locale),
        locale,
        List.of(
            new Facts(new SettingWords(words).facts(locale, meeting.plan())),
            new Text(words.text(locale, "settings.how", Map.of("number", meeting.number())))),
        List.of());
  }

  private Card card(Meeting meeting, MeetingPlan plan, Locale locale) {
    List<Fact> old = new SettingWords(words).facts(locale, meeting.plan());
    List<Fact> fresh = new SettingWords(words).facts(locale, plan);
    List<Fact> changes = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      if (!fresh.get(i).equals(old.get(i))) {
        changes.add(
            new Fact(
                fresh.get(i).name(),
                words.text(
                    locale,
                    "settings.change",
                    Map.of("old", old.get(i).value(), "new", fresh.get(i).value()))));
      }
    }
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(changes));
    new DraftCard(words)
        .unspoken(meetings.unspoken(meeting, plan), meeting.host(), locale)
        .ifPresent(line -> body.add(new Text(line, Tone.WARNING)));
    body.add(new Text(words.text(locale, "draft.order", Map.of("platform", meeting.platform()))));
    return new Card(
        words.text(
            locale, "draft.settings", Map.of("number", meeting.number(), "title", plan.title())),
        locale,
        body,
        List.of());
  }
}
