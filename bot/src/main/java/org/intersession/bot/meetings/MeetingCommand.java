package org.intersession.bot.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Undecided;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Shows one meeting, after a look at its platform. */
final class MeetingCommand implements Command {
  private final Meetings meetings;
  private final MeetingWatch watch;
  private final Undecided undecided;
  private final MeetingWords words;
  private final RegistrationPage registration;
  private final List<MeetingDetail> details;

  MeetingCommand(
      Meetings meetings,
      MeetingWatch watch,
      Undecided undecided,
      MeetingWords words,
      RegistrationPage registration,
      List<MeetingDetail> details) {
    this.registration = registration;
    this.details = List.copyOf(details);
    this.meetings = meetings;
    this.watch = watch;
    this.undecided = undecided;
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
          new MeetingCard(words, registration)
              .whole(
                  looked.orElse(known),
                  details(looked.orElse(known), said),
                  meetings.history(known.number()),
                  said.locale(),
                  said.now());
      Card asked = said.speaker().is(Role.SECRETARIAT) ? withQuestions(card, known, said) : card;
      return Reply.say(looked.isPresent() ? asked : unseen(asked, known, said));
    } catch (Gap gap) {
      return words.reply(said.locale(), gap);
    }
  }

  /** What other rooms say of it. */
  private List<Fact> details(Meeting meeting, Invocation said) {
    MeetingFacts facts = MeetingFacts.of(meeting);
    return details.stream().flatMap(one -> one.of(facts, said.locale()).stream()).toList();
  }

  /** What was sent about it and only a person can say whether it arrived. */
  private Card withQuestions(Card card, Meeting meeting, Invocation said) {
    List<Delivery> open = undecided.about("meeting-", Integer.toString(meeting.number()));
    List<CardElement> body = new ArrayList<>(card.body());
    body.addAll(undecided.sentences(open, said.locale()));
    return new Card(card.title(), card.locale(), body, undecided.buttons(open, said.locale()));
  }

  private Card unseen(Card card, Meeting meeting, Invocation said) {
    String sentence =
        words.text(said.locale(), "not-looked", Map.of("platform", meeting.platform()));
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(sentence, Tone.WARNING));
    body.addAll(card.body());
    return new Card(card.title(), card.locale(), body, card.actions());
  }
}
