package org.intersession.bot.waitingroom.roster;

import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.meetings.MeetingDetail;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.integrations.CardElement.Fact;

/** Says on a meeting's card who is let in when, where that is not as the admission says. */
final class DoorDetail implements MeetingDetail {
  private final Rosters rosters;

  DoorDetail(Rosters rosters) {
    this.rosters = rosters;
  }

  @Override
  public Optional<Fact> of(MeetingFacts meeting, Locale locale) {
    Rules rules = rosters.rules(meeting);
    if (rules.table().isEmpty()) {
      return Optional.empty();
    }
    String heading = new RosterWords(locale, meeting.zone()).text("fact.rules");
    return Optional.of(new Fact(heading, RuleLines.said(rules, locale)));
  }
}
