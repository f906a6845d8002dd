package org.intersession.integrations;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a platform holds it.
 *
 * @param platform the {@link MeetingHost#platform()}
 * @param id the platform's id of the meeting; for a platform without series, of its first
 *     occurrence
 * @param joinLink where participants join
 * @param registrationLink where the platform itself registers people, if it does
 * @param passcode what people type who join by telephone or by number, if there is one
 * @param differences every setting that was asked for and is not as asked
 */
public record HostedMeeting(
    String platform,
    String id,
    String hostId,
    URI joinLink,
    @Nullable URI registrationLink,
    @Nullable String passcode,
    List<Occurrence> occurrences,
    List<Difference> differences) {
  public HostedMeeting {
    occurrences = List.copyOf(occurrences);
    differences = List.copyOf(differences);
  }

  /**
   * One holding of the meeting.
   *
   * @param id the platform's id of the occurrence, or of the meeting if it is the only one
   * @param index its place among {@link MeetingRequest#times()}, from 0
   */
  public record Occurrence(String id, int index, MeetingTime time, URI joinLink) {}

  /**
   * A setting that the platform did not take.
   *
   * @param setting the setting by a stable key: {@code title, agenda, time, registration,
   *     admission, interpretation, interpreters, sign-interpreters, alternative-hosts, chat,
   *     recording, renaming, rhythm, presenters, microphone, camera, reference, personal-id}
   */
  public record Difference(String setting, String asked, String found) {}
}
