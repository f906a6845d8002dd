package org.intersession.integrations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A platform that holds meetings.
 *
 * <p>All methods throw {@link OutsideException}: {@code GONE} when the meeting does not exist there
 * any more, {@code UNKNOWN} when the request left and no clear answer came.
 */
public interface MeetingHost {
  /** The platform's name in data and settings, lower case. */
  String platform();

  /**
   * Creates the meeting, reads it back and compares every setting that was asked for.
   *
   * @return the meeting as the platform now holds it; what it dropped stands in {@link
   *     HostedMeeting#differences()}
   */
  HostedMeeting create(MeetingRequest request);

  /** The meeting that carries this reference at this host, if one was made. */
  Optional<HostedMeeting> find(String hostId, String reference);

  /** The meeting as the platform holds it, compared with what was asked for. */
  HostedMeeting read(String meetingId, MeetingRequest asked);

  /** Changes the whole meeting (all occurrences) to what is asked; sends only what differs. */
  HostedMeeting change(String meetingId, MeetingRequest asked);

  /**
   * Moves one occurrence of a series.
   *
   * @param occurrence as the platform holds it now
   */
  HostedMeeting moveOccurrence(
      String meetingId, HostedMeeting.Occurrence occurrence, MeetingRequest asked, MeetingTime to);

  /**
   * Cancels the meeting, or one occurrence of it.
   *
   * @param occurrence absent for the whole meeting
   */
  void cancel(String hostId, String meetingId, HostedMeeting.@Nullable Occurrence occurrence);

  /** Ends the meeting that is running. */
  void end(String hostId, String meetingId);

  /** Closes the registration at once. */
  void closeRegistration(String hostId, String meetingId);

  /** A link with which the host starts the meeting; short-lived, so it is asked for when needed. */
  String startLink(String hostId, String meetingId);

  /** The languages (ISO 639-1) into which this host can have interpretation, named or custom. */
  Set<String> interpretationLanguages(String hostId);

  /** What is missing at the platform for the bot to work: permissions, settings. Empty if ready. */
  List<String> missing();
}
