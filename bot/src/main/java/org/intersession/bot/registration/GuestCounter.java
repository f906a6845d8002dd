package org.intersession.bot.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList.Entrance;

/** Puts people on a platform's list, one or several, within its requests a day for each. */
final class GuestCounter {
  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final Guests guests;
  private final GuestNames names;
  private final Entrances entrances;
  private final DailyRequests requests;

  GuestCounter(
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

  /** The one whom a delivery is about. */
  Registration person(Delivery delivery) {
    return store.find(Long.parseLong(delivery.key().subject())).orElseThrow();
  }

  /** Those of several who are still approved. */
  List<Registration> approved(List<Long> ids) {
    return ids.stream()
        .flatMap(id -> store.find(id).stream())
        .filter(one -> one.state() == State.APPROVED)
        .toList();
  }

  MeetingFacts meeting(int number) {
    return meetings.find(number).orElseThrow();
  }

  /** Whether the platform takes a further request for somebody today. */
  boolean mayAdd(Registration one) {
    return requests.left(one, DailyRequests.Kind.ADD);
  }

  Entrance add(MeetingFacts meeting, String outside, Registration one) {
    requests.take(meeting, one, DailyRequests.Kind.ADD);
    return guests.list(meeting.platform()).add(outside, names.guest(meeting, one));
  }

  /** Adds several at once; those whom the platform took, by their address. */
  Map<String, Entrance> addAll(MeetingFacts meeting, String outside, List<Registration> all) {
    all.forEach(one -> requests.take(meeting, one, DailyRequests.Kind.ADD));
    return guests
        .list(meeting.platform())
        .addAll(outside, all.stream().map(one -> names.guest(meeting, one)).toList());
  }

  Optional<Entrance> find(MeetingFacts meeting, String outside, Registration one) {
    return guests.list(meeting.platform()).find(outside, names.guest(meeting, one));
  }

  /** Those of several who are on the list, by their address. */
  Map<String, Entrance> findAll(MeetingFacts meeting, String outside, List<Registration> all) {
    return all.stream()
        .flatMap(
            one ->
                find(meeting, outside, one)
                    .map(entrance -> Map.entry(one.application().email(), entrance))
                    .stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  void came(Registration one, Entrance entrance) {
    entrances.came(one.id(), entrance);
  }

  /** Asks for somebody by themselves. */
  void again(MeetingFacts meeting, Registration one) {
    guests.again(meeting, one);
  }
}
