package org.intersession.bot.meetings;

import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Shows one meeting, after a look at its platform. */
final class MeetingCommand implements Command {
  private final Meetings meetings;
  private final MeetingWatch watch;
  private final MeetingWords words;

  MeetingCommand(Meetings meetings, MeetingWatch watch, MeetingWords words) {
    this.meetings = meetings;
    this.watch = watch;
    this.words = words;
  }

  @Override
  public String name() {
    return "meeting";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER);
  }

  @Override
  public Role who() {
    return Role.MEMBER;
  }

  @Override
  public Reply answer(Invocation said) {
    try {
      Meeting known = Named.meeting(meetings, said.reading());
      Optional<Meeting> looked = watch.look(known);
      Card card =
          new MeetingCard(words)
              .whole(
                  looked.orElse(known),
                  meetings.history(known.number()),
                  said.locale(),
                  said.now());
      return Reply.say(looked.isPresent() ? card : unseen(card, known, said));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  private Card unseen(Card card, Meeting meeting, Invocation said) {
    String sentence =
        words.text(said.locale(), "not-looked", java.util.Map.of("platform", meeting.platform()));
    java.util.List<CardElement> body = new java.util.ArrayList<>();
    body.add(new Text(sentence, Tone.WARNING));
    body.addAll(card.body());
    return new Card(card.title(), card.locale(), body, card.actions());
  }
}
