package org.intersession.bot.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList;
import org.intersession.integrations.GuestList.Entrance;

/**
 * Puts several approved people on the platform's list at a time. Whoever it did not take so, for
 * whatever reason, is asked for by themselves.
 */
final class AdmitGuests implements Courier {
  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final Guests guests;
  private final GuestNames names;
  private final Entrances entrances;
  private final DailyRequests requests;

  AdmitGuests(
      RegistrationStore store,
      KnownMeetings meetings,
      Guests guests,
      GuestNames names,
      Entrances entrances,
      DailyRequests requests) {
    this.store = store;
    this.meetings = meetings;
    this.guests = guests;
    this.names = names;
    this.entrances = entrances;
    this.requests = requests;
  }

  @Override
  public String purpose() {
    return Guests.ADMIT_SEVERAL;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    MeetingFacts meeting = meeting(delivery);
    String outside = meeting.outsideId();
    List<Registration> meant = meant(delivery);
    List<Registration> now =
        meant.stream().filter(one -> requests.left(one, DailyRequests.Kind.ADD)).toList();
    if (now.isEmpty() || outside == null || meeting.cancelled()) {
      return receipt(meeting, meant, Map.of());
    }
    now.forEach(one -> requests.take(meeting, one, DailyRequests.Kind.ADD));
    Map<String, Entrance> answered =
        guests
            .list(meeting.platform())
            .addAll(outside, now.stream().map(one -> names.guest(meeting, one)).toList());
    return receipt(meeting, meant, answered);
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    MeetingFacts meeting = meeting(delivery);
    String outside = meeting.outsideId();
    List<Registration> meant = meant(delivery);
    Map<String, Entrance> found = new HashMap<>();
    if (outside != null) {
      GuestList list = guests.list(meeting.platform());
      for (Registration one : meant) {
        list.find(outside, names.guest(meeting, one))
            .ifPresent(entrance -> found.put(one.application().email(), entrance));
      }
    }
    return found.isEmpty()
        ? new Finding.Absent()
        : new Finding.Found(receipt(meeting, meant, found));
  }

  @Override
  public void failed(Delivery delivery, String reason) {
    MeetingFacts meeting = meeting(delivery);
    meant(delivery).forEach(one -> guests.again(meeting, one));
  }

  private Receipt receipt(
      MeetingFacts meeting, List<Registration> meant, Map<String, Entrance> answered) {
    return new Receipt(
        answered.size() + " of " + meant.size(),
        () -> meant.forEach(one -> settle(meeting, one, answered)));
  }

  private void settle(MeetingFacts meeting, Registration one, Map<String, Entrance> answered) {
    Entrance entrance = answered.get(one.application().email());
    if (entrance == null) {
      guests.again(meeting, one);
    } else {
      entrances.came(one.id(), entrance);
    }
  }

  private MeetingFacts meeting(Delivery delivery) {
    return meetings.find(Integer.parseInt(delivery.key().subject())).orElseThrow();
  }

  /** Those of the batch who are still approved. */
  private List<Registration> meant(Delivery delivery) {
    List<Registration> meant = new ArrayList<>();
    Arrays.stream(delivery.payload().split(","))
        .flatMap(id -> store.find(Long.parseLong(id)).stream())
        .filter(one -> one.state() == State.APPROVED)
        .forEach(meant::add);
    return meant;
  }
}
