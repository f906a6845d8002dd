package org.intersession.bot.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.MeetingRequest;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was confirmed.
 *
 * @param reference our name for it at the platform
 * @param hostName what people call its host
 * @param plan as it shall be
 * @param settledPlan as the platform last took it; absent before it was set up
 * @param outside what the platform answered; absent before it was set up
 * @param problem why the last change was not taken, a stable key
 * @param place where it was prepared and is spoken of
 * @param confirmed the draft that was confirmed last
 */
record Meeting(
    int number,
    String reference,
    String platform,
    String hostId,
    String hostName,
    State state,
    int revision,
    MeetingPlan plan,
    @Nullable MeetingPlan settledPlan,
    @Nullable HostedMeeting outside,
    @Nullable String problem,
    Locale locale,
    ChatPlace place,
    DraftRef confirmed) {
  /** Where a meeting stands between us and its platform. */
  enum State {
    /** Confirmed and booked; the platform is being asked. */
    CREATING,
    /** The platform holds it as {@code settledPlan} says. */
    SET_UP,
    /** A change was confirmed; the platform is being asked. */
    CHANGING,
    /** Its end was confirmed; the platform is being asked. */
    CANCELLING,
    CANCELLED,
    /** The platform does not have it any more. */
    MISSING,
    /** The platform refused to make it. */
    FAILED
  }

  /** Whether it can be moved, cancelled or changed now. */
  boolean settled() {
    return state == State.SET_UP;
  }

  /** Whether nothing more will happen with it. */
  boolean over() {
    return state == State.CANCELLED || state == State.FAILED;
  }

  /** Who holds it. */
  Host host() {
    return new Host(platform, hostId, hostName, Math.max(1, plan.size()), 1);
  }

  /** What is asked of the platform. */
  MeetingRequest request() {
    return plan.request(reference, hostId, locale);
  }

  /** What the platform answered when it was set up. */
  HostedMeeting hosted() {
    if (outside == null) {
      throw new IllegalStateException("meeting " + number + " is not on a platform");
    }
    return outside;
  }

  /** One occurrence as the platform holds it. */
  HostedMeeting.Occurrence hosted(int index) {
    return hosted().occurrences().stream()
        .filter(one -> one.index() == index)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("meeting " + number + " has no occurrence " + index));
  }

  /** What the platform did not take. */
  List<HostedMeeting.Difference> differences() {
    return outside == null ? List.of() : outside.differences();
  }

  /**
   * Where people wait to hear of the last step: where it was confirmed, and the meeting's place.
   */
  List<ChatPlace> audience() {
    return confirmed.place().id().equals(place.id())
        ? List.of(confirmed.place())
        : List.of(confirmed.place(), place);
  }

  /** The next occurrence that is not over, if there is one. */
  Optional<MeetingPlan.Occurrence> next(Instant now) {
    return plan.held().stream().filter(one -> one.end().isAfter(now)).findFirst();
  }

  /** What must still be done before it can be held well. */
  List<Lack> lacks() {
    return Lack.of(this);
  }
}
