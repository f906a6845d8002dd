package org.intersession.bot.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Lists what is coming, or past. */
final class MeetingsCommand implements Command {
  private final Meetings meetings;
  private final MeetingCommand one;
  private final MeetingWords words;

  MeetingsCommand(Meetings meetings, MeetingCommand one, MeetingWords words) {
    this.meetings = meetings;
    this.one = one;
    this.words = words;
  }

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.PAST, Slot.NUMBER);
  }

  @Override
  public Role who() {
    return Role.MEMBER;
  }

  @Override
  public Reply answer(Invocation said) {
    if (said.reading().get(Slot.NUMBER).isPresent()) {
      return one.answer(said);
    }
    boolean past = said.reading().get(Slot.PAST).orElse(false);
    List<MeetingLine> lines = past ? meetings.past(said.now()) : meetings.coming(said.now());
    if (lines.isEmpty()) {
      return Reply.say(words.text(said.locale(), past ? "list.none-past" : "list.none"));
    }
    return Reply.say(card(lines, past, said.locale()));
  }

  private Card card(List<MeetingLine> lines, boolean past, Locale locale) {
    List<List<String>> rows =
        lines.stream()
            .map(
                line ->
                    List.of(
                        Integer.toString(line.number()),
                        title(line, locale),
                        words.time(locale, line.start().atZone(line.zone())),
                        words.name(locale, "platform", line.platform()),
                        words.name(locale, "state", line.state().name().toLowerCase(Locale.ROOT))))
            .toList();
    return new Card(
        words.text(locale, past ? "list.past" : "list.coming"),
        locale,
        List.of(
            new Table(
                List.of(
                    words.text(locale, "list.number"),
                    words.text(locale, "fact.title"),
                    words.text(locale, past ? "list.last" : "fact.next"),
                    words.text(locale, "fact.platform"),
                    words.text(locale, "fact.state")),
                rows),
            new Text(
                words.text(locale, "list.more", Map.of("number", lines.get(0).number())),
                Tone.QUIET)),
        List.of());
  }

  private String title(MeetingLine line, Locale locale) {
    return line.occurrences() == 1
        ? line.title()
        : words.text(
            locale, "list.series", Map.of("title", line.title(), "times", line.occurrences()));
  }
}
