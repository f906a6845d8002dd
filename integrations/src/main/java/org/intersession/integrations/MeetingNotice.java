package org.intersession.integrations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a platform tells about a meeting. Notices come more than once and in any order.
 *
 * @param id the same whenever the same notice comes again
 * @param platform as {@link MeetingHost#platform()}
 * @param meetingId the meeting's id at the platform, as {@link HostedMeeting#id()}
 * @param holding which holding of the meeting is meant, in the platform's words; may be empty
 * @param at when it happened, by the platform's clock
 * @param attendee whom it is about, for what happens at the door and in the room
 * @param applicant whom it is about, for what happens to the list of guests
 */
public record MeetingNotice(
    String id,
    String platform,
    String meetingId,
    String holding,
    Kind kind,
    Instant at,
    @Nullable Attendee attendee,
    @Nullable Applicant applicant) {
  /** What happened. */
  public enum Kind {
    /** The meeting began. */
    STARTED,
    /** The meeting is over for everybody. */
    ENDED,
    /** Somebody came to the door and waits. */
    WAITING,
    /** Somebody who was inside waits again, because a host wants it. */
    PUT_BACK,
    /** Somebody was let in and is about to be inside. */
    ADMITTED,
    /** Somebody waits no more: let in, sent away or gone. */
    LEFT_DOOR,
    /** Somebody is inside. */
    JOINED,
    /** Somebody is inside no more. */
    LEFT,
    /** Somebody asked to be on the list of guests, at the platform itself. */
    APPLIED,
    /** Somebody was put on the list of guests. */
    APPROVED,
    /** Somebody was refused. */
    REFUSED,
    /** Somebody was taken off the list. */
    WITHDRAWN
  }

  /**
   * Somebody at the door or in the room, on one device.
   *
   * @param key the same from the door to the end, for this one coming
   * @param name the name that is shown; whatever they typed
   * @param email may be empty
   * @param guestId what the list of guests calls them, as {@link GuestList.Entrance#id()}; empty
   *     for those who came without a link of their own
   * @param telephone the number of those who dial in; empty for others
   */
  public record Attendee(String key, String name, String email, String guestId, String telephone) {}

  /**
   * Somebody who asks to be a guest.
   *
   * @param link their own link, once they are approved; may be empty
   */
  public record Applicant(String guestId, String email, String first, String last, String link) {}
}
