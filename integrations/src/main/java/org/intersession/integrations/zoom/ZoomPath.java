package org.intersession.integrations.zoom;

import java.util.List;
import java.util.stream.Stream;
import org.intersession.integrations.OutsideException;

/** Where a request goes, each segment as it is before encoding. */
record ZoomPath(List<String> segments) {
  ZoomPath {
    segments = List.copyOf(segments);
  }

  static ZoomPath of(String... segments) {
    return new ZoomPath(List.of(segments));
  }

  static ZoomPath meeting(String meetingId) {
    if (!meetingId.matches("\\d{1,19}")) {
      throw refused(Refusal.GONE, "no meeting has the id " + Excerpt.of(meetingId));
    }
    return of("meetings", meetingId);
  }

  static ZoomPath user(String hostId) {
    if (!hostId.matches("[\\w.+@'=!#$&*-]{1,254}") || hostId.matches("\\.+")) {
      throw refused(Refusal.HOST_UNKNOWN, "no host has the id " + Excerpt.of(hostId));
    }
    return of("users", hostId);
  }

  ZoomPath then(String segment) {
    return new ZoomPath(Stream.concat(segments.stream(), Stream.of(segment)).toList());
  }

  private static OutsideException refused(Refusal refusal, String message) {
    return new OutsideException(
        ZoomClient.SYSTEM, refusal.doubt(), refusal.reason(), message, null, null);
  }

  @Override
  public String toString() {
    return "/" + String.join("/", segments);
  }
}
