package org.intersession.bot.registration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList;
import org.springframework.beans.factory.ObjectProvider;

/** Who stands on the platform's own list: those who are approved, under the name of the rule. */
final class Guests {
  static final String ADMIT = "registration-admit";
  static final String ADMIT_SEVERAL = "registration-admit-several";
  static final String DISMISS = "registration-dismiss";

  /** As many as a platform's list takes. */
  static final int MOST = 4_999;

  private final GuestStore store;
  private final Deliveries deliveries;
  private final GuestNames names;
  private final ObjectProvider<GuestList> lists;

  Guests(
      GuestStore store,
      Deliveries deliveries,
      GuestNames names,
      ObjectProvider<GuestList> lists) {
    this.store = store;
    this.deliveries = deliveries;
    this.names = names;
    this.lists = lists;
  }

  /** Has the platform follow what was decided about somebody, in the same transaction. */
  void follow(MeetingFacts meeting, Registration registration) {
    if (listed(meeting).isEmpty()) {
      return;
    }
    if (registration.state() == State.APPROVED) {
      renamed(meeting, registration).ifPresent(count -> admit(meeting, registration, count));
      return;
    }
    deliveries.withdraw(ADMIT, Long.toString(registration.id()));
    if (store.outsideId(registration.id()).isPresent()) {
      request(DISMISS, meeting, registration, Integer.toString(registration.version()));
    }
  }

  /** The same for several approved people: as many at a time as the platform takes. */
  void followAll(MeetingFacts meeting, List<Registration> approved) {
    Optional<GuestList> list = listed(meeting);
    if (list.isEmpty()) {
      return;
    }
    int atOnce = meeting.held().size() == 1 ? list.get().atOnce() : 1;
    List<Registration> several = new ArrayList<>();
    for (Registration one : approved) {
      Optional<Integer> count = renamed(meeting, one);
      if (count.isEmpty()) {
        continue;
      }
      several.add(one);
      if (several.size() == atOnce) {
        admitSeveral(meeting, several);
        several.clear();
      }
    }
    if (!several.isEmpty()) {
      admitSeveral(meeting, several);
    }
  }

  /** Asks for one person by themselves, whether or not it was asked before. */
  void again(MeetingFacts meeting, Registration registration) {
    admit(meeting, registration, store.pushingAgain(registration.id()));
  }

  /** The platform's list; for a platform that keeps one. */
  GuestList list(String platform) {
    return lists.stream()
        .filter(list -> list.platform().equals(platform))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(platform + " keeps no list of guests"));
  }

  private Optional<GuestList> listed(MeetingFacts meeting) {
    return meeting.outsideId() == null
        ? Optional.empty()
        : lists.stream().filter(list -> list.platform().equals(meeting.platform())).findFirst();
  }

  /** The platform is told again only when something changes: the name, or the meeting's place. */
  private Optional<Integer> renamed(MeetingFacts meeting, Registration registration) {
    GuestList.Guest guest = names.guest(meeting, registration);
    String all =
        String.join(
            "\n",
            String.valueOf(meeting.outsideId()),
            guest.first(),
            guest.last(),
            Integer.toString(registration.stay()));
    return store.pushing(
        registration.id(),
        UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString());
  }

  private void admit(MeetingFacts meeting, Registration registration, int count) {
    deliveries.withdraw(ADMIT, Long.toString(registration.id()));
    request(ADMIT, meeting, registration, Integer.toString(count));
  }

  private void admitSeveral(MeetingFacts meeting, List<Registration> several) {
    if (several.size() == 1) {
      again(meeting, several.get(0));
      return;
    }
    String ids =
        several.stream().map(one -> Long.toString(one.id())).collect(Collectors.joining(","));
    DeliveryKey key =
        new DeliveryKey(
            ADMIT_SEVERAL,
            Integer.toString(meeting.number()),
            String.valueOf(meeting.outsideId()),
            meeting.platform(),
            UUID.randomUUID().toString());
    deliveries.request(key, ids);
  }

  private void request(
      String purpose, MeetingFacts meeting, Registration registration, String occurrence) {
    DeliveryKey key =
        new DeliveryKey(
            purpose,
            Long.toString(registration.id()),
            registration.application().email(),
            meeting.platform(),
            occurrence);
    deliveries.request(key, "");
  }
}
