package org.intersession.integrations.zoom;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.intersession.integrations.MeetingNotice;
import org.intersession.integrations.MeetingNotice.Applicant;
import org.intersession.integrations.MeetingNotice.Attendee;
import org.intersession.integrations.MeetingNotice.Kind;
import tools.jackson.databind.JsonNode;

/** Zoom's events about meetings as notices. */
final class NoticeReader {
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("meeting.started", Kind.STARTED),
          Map.entry("meeting.ended", Kind.ENDED),
          Map.entry("meeting.participant_joined_waiting_room", Kind.WAITING),
          Map.entry("meeting.participant_jbh_waiting", Kind.WAITING),
          Map.entry("meeting.participant_put_in_waiting_room", Kind.PUT_BACK),
          Map.entry("meeting.participant_admitted", Kind.ADMITTED),
          Map.entry("meeting.participant_left_waiting_room", Kind.LEFT_DOOR),
          Map.entry("meeting.participant_jbh_waiting_left", Kind.LEFT_DOOR),
          Map.entry("meeting.participant_joined", Kind.JOINED),
          Map.entry("meeting.participant_jbh_joined", Kind.JOINED),
          Map.entry("meeting.participant_left", Kind.LEFT),
          Map.entry("meeting.registration_created", Kind.APPLIED),
          Map.entry("meeting.registration_approved", Kind.APPROVED),
          Map.entry("meeting.registration_denied", Kind.REFUSED),
          Map.entry("meeting.registration_cancelled", Kind.WITHDRAWN));

  /** Whatever people typed; more is nothing that a client sends. */
  private static final int LONGEST_TEXT = 4_096;

  private NoticeReader() {}

  /** The notice in an event; nothing for events that are not about meetings, or about nobody. */
  static Optional<MeetingNotice> read(JsonNode event, byte[] body) {
    Kind kind = KINDS.get(text(event, "event"));
    JsonNode object = event.path("payload").path("object");
    String meeting = text(object, "id");
    if (kind == null || meeting.isEmpty()) {
      return Optional.empty();
    }
    Attendee attendee = attendee(object.path("participant"));
    Applicant applicant = applicant(object.path("registrant"));
    if (about(kind, attendee, applicant)) {
      return Optional.of(
          new MeetingNotice(
              digest(body),
              ZoomClient.SYSTEM,
              meeting,
              text(object, "uuid"),
              kind,
              at(event, object.path("participant")),
              attendee.key().isEmpty() ? null : attendee,
              applicant.guestId().isEmpty() ? null : applicant));
    }
    return Optional.empty();
  }

  private static boolean about(Kind kind, Attendee attendee, Applicant applicant) {
    return switch (kind) {
      case STARTED, ENDED -> true;
      case WAITING, PUT_BACK, ADMITTED, LEFT_DOOR, JOINED, LEFT -> !attendee.key().isEmpty();
      case APPLIED, APPROVED, REFUSED, WITHDRAWN -> !applicant.guestId().isEmpty();
    };
  }

  /** The uuid stays from the door to the end; the user's id may change when they are let in. */
  private static Attendee attendee(JsonNode json) {
    String uuid = text(json, "participant_uuid");
    return new Attendee(
        uuid.isEmpty() ? text(json, "user_id") : uuid,
        text(json, "user_name"),
        text(json, "email"),
        text(json, "registrant_id"),
        text(json, "phone_number"));
  }

  private static Applicant applicant(JsonNode json) {
    return new Applicant(
        text(json, "id"),
        text(json, "email"),
        text(json, "first_name"),
        text(json, "last_name"),
        text(json, "join_url"));
  }

  /** The event's own stamp has milliseconds; the participant's has seconds. */
  private static Instant at(JsonNode event, JsonNode participant) {
    long stamp = event.path("event_ts").asLong(0);
    if (stamp > 0) {
      return Instant.ofEpochMilli(stamp);
    }
    for (String field : new String[] {"date_time", "join_time", "leave_time"}) {
      try {
        return Instant.parse(text(participant, field));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Instant.EPOCH;
  }

  /** Texts as texts, numbers as their digits: ids come as either. */
  private static String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isValueNode() ? limited(value.asString("")) : "";
  }

  private static String limited(String text) {
    String clean = text.replace("\0", "").strip();
    return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT);
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
