package org.intersession.bot.registration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.meetings.MeetingSettled;
import org.intersession.bot.people.Parties;
import org.intersession.bot.registration.NamingRule.Bearer;
import org.intersession.bot.registration.NamingRule.Parts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList;
import org.intersession.integrations.GuestList.Guest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;

/** Who stands on the platform's own list: those who are approved, under the name of the rule. */
final class Guests {
  static final String ADMIT = "registration-admit";
  static final String DISMISS = "registration-dismiss";

  /** As many as a platform's list takes. */
  private static final int MOST = 4_999;

  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final Deliveries deliveries;
  private final Parties parties;
  private final ObjectProvider<GuestList> lists;
  private final NamingRule rule;

  Guests(
      RegistrationStore store,
      KnownMeetings meetings,
      Deliveries deliveries,
      Parties parties,
      ObjectProvider<GuestList> lists,
      NamingRule rule) {
    this.store = store;
    this.meetings = meetings;
    this.deliveries = deliveries;
    this.parties = parties;
    this.lists = lists;
    this.rule = rule;
  }

  /** Has the platform follow what was decided about somebody, in the same transaction. */
  void follow(MeetingFacts meeting, Registration registration) {
    String outside = meeting.outsideId();
    if (outside == null || !keptBy(meeting.platform())) {
      return;
    }
    if (registration.state() == State.APPROVED) {
      if (registration.joinLink() != null || store.guests(meeting.number()) <= MOST) {
        request(ADMIT, meeting, registration, occurrence(outside, guest(registration)));
      }
    } else {
      deliveries.withdraw(ADMIT, Long.toString(registration.id()));
      if (store.outsideId(registration.id()).isPresent()) {
        request(DISMISS, meeting, registration, Integer.toString(registration.version()));
      }
    }
  }

  /** Those who were approved before the platform had the meeting are told to it now. */
  @EventListener
  public void settled(MeetingSettled event) {
    if (!event.event().equals("set-up")) {
      return;
    }
    MeetingFacts meeting = meetings.find(event.number()).orElseThrow();
    store.of(event.number()).stream()
        .filter(registration -> registration.state() == State.APPROVED)
        .forEach(registration -> follow(meeting, registration));
  }

  /** A guest as the platform shall show them. */
  Guest guest(Registration registration) {
    Application said = registration.application();
    String code = said.party() == null ? "" : said.party();
    String name = parties.byCode(code).map(party -> party.name(said.locale())).orElse(said.body());
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

  /** The platform's list; for a platform that keeps one. */
  GuestList list(String platform) {
    return lists.stream()
        .filter(list -> list.platform().equals(platform))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(platform + " keeps no list of guests"));
  }

  private boolean keptBy(String platform) {
    return lists.stream().anyMatch(list -> list.platform().equals(platform));
  }

  /** The same name at the same meeting is told once: only a change is told again. */
  private static String occurrence(String meetingId, Guest guest) {
    String all = meetingId + '\n' + guest.first() + '\n' + guest.last();
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private void request(
      String purpose, MeetingFacts meeting, Registration registration, String occurrence) {
    deliveries.request(
        new DeliveryKey(
            purpose,
            Long.toString(registration.id()),
            registration.application().email(),
            meeting.platform(),
            occurrence),
        "");
  }
}
