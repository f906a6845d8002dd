package org.intersession.bot.meetings;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The meetings, for the rooms above. */
@Component
public class KnownMeetings {
  private final MeetingStore store;

  KnownMeetings(MeetingStore store) {
    this.store = store;
  }

  /** The meeting with a number. */
  public Optional<MeetingFacts> find(int number) {
    return store.find(number).map(MeetingFacts::of);
  }

  /** The meeting that a platform calls by an id. */
  public Optional<MeetingFacts> at(String platform, String outsideId) {
    return store.at(platform, outsideId).map(MeetingFacts::of);
  }

  /** The same, held until the transaction ends so that nobody else changes it. */
  public Optional<MeetingFacts> hold(int number) {
    return store.hold(number).map(MeetingFacts::of);
  }
}
