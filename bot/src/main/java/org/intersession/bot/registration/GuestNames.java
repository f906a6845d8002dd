package org.intersession.bot.registration;

import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Parties;
import org.intersession.bot.registration.NamingRule.Bearer;
import org.intersession.bot.registration.NamingRule.Parts;
import org.intersession.integrations.GuestList.Guest;

/** The names under which people stand in a meeting, by the meeting's rule. */
final class GuestNames {
  private final Parties parties;
  private final NamingRule usual;

  GuestNames(Parties parties, NamingRule usual) {
    this.parties = parties;
    this.usual = usual;
  }

  /** A guest as the platform shall show them; in one room, as the meeting's language names it. */
  Guest guest(MeetingFacts meeting, Registration registration) {
    Application said = registration.application();
    String code = said.party() == null ? "" : said.party();
    String name =
        parties.byCode(code).map(party -> party.name(meeting.locale())).orElse(said.body());
    NamingRule rule = meeting.naming().isEmpty() ? usual : new NamingRule(meeting.naming());
    Parts parts =
        rule.parts(
            new Bearer(
                said.given(),
                said.family(),
                code.isEmpty() ? "" : name,
                code,
                code.isEmpty() ? said.body() : "",
                said.role()));
    return new Guest(said.email(), parts.first(), parts.last());
  }
}
