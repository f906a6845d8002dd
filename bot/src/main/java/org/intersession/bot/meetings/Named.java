package org.intersession.bot.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Slot;

/** Finds what a line names: a meeting, and one occurrence of it. */
final class Named {
  private Named() {}

  /** The meeting whose number was said. */
  static Meeting meeting(Meetings meetings, Reading said) {
    int number = said.get(Slot.NUMBER).orElseThrow(() -> Gap.asks(Slot.NUMBER, "ask.number"));
    return meetings.find(number).orElseThrow(() -> Refusals.unknown(number));
  }

  /** The meeting whose number was said, if it can be changed now. */
  static Meeting changeable(Meetings meetings, Reading said) {
    Meeting meeting = meeting(meetings, said);
    if (!meeting.settled()) {
      throw Refusals.notNow(meeting);
    }
    return meeting;
  }

  /** The occurrence that is held on a day. */
  static Optional<MeetingPlan.Occurrence> on(MeetingPlan plan, LocalDate day) {
    return plan.held().stream()
        .filter(one -> LocalDate.ofInstant(one.start(), plan.zone()).equals(day))
        .findFirst();
  }

  /** Asks whether one occurrence or all are meant. */
  static Gap whichExtent(Meeting meeting) {
    return Gap.asks(
        Slot.EXTENT,
        "ask.extent",
        Map.of("number", meeting.number()),
        List.of("say.one", "say.all"));
  }
}
