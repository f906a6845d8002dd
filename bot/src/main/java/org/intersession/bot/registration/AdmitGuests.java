package org.intersession.bot.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.integrations.GuestList.Entrance;

/**
 * Puts several approved people on the platform's list at a time. Whoever it did not take so, for
 * whatever reason, is asked for by themselves.
 */
final class AdmitGuests implements Courier {
  private final GuestCounter counter;

  AdmitGuests(GuestCounter counter) {
    this.counter = counter;
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
    List<Registration> now = meant.stream().filter(counter::mayAdd).toList();
    return now.isEmpty() || outside == null || meeting.cancelled()
        ? receipt(meeting, meant, Map.of())
        : receipt(meeting, meant, counter.addAll(meeting, outside, now));
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    MeetingFacts meeting = meeting(delivery);
    String outside = meeting.outsideId();
    List<Registration> meant = meant(delivery);
    Map<String, Entrance> found =
        outside == null ? Map.of() : counter.findAll(meeting, outside, meant);
    return found.isEmpty()
        ? new Finding.Absent()
        : new Finding.Found(receipt(meeting, meant, found));
  }

  @Override
  public void failed(Delivery delivery, String reason) {
    MeetingFacts meeting = meeting(delivery);
    meant(delivery).forEach(one -> counter.again(meeting, one));
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
      counter.again(meeting, one);
    } else {
      counter.came(one, entrance);
    }
  }

  private MeetingFacts meeting(Delivery delivery) {
    return counter.meeting(Integer.parseInt(delivery.key().subject()));
  }

  private List<Registration> meant(Delivery delivery) {
    return counter.approved(
        Arrays.stream(delivery.payload().split(",")).map(Long::valueOf).toList());
  }
}
