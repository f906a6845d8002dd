package org.intersession.integrations.standins.zoom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The account's meetings, oldest first. */
final class Meetings {
  private final Map<Long, Meeting> meetings = new LinkedHashMap<>();

  void add(Meeting meeting) {
    meetings.put(meeting.id(), meeting);
  }

  void remove(Meeting meeting) {
    meetings.remove(meeting.id());
  }

  Meeting get(String id) {
    return find(id).orElseThrow(() -> ZoomRefusals.noMeeting(id));
  }

  Optional<Meeting> find(String id) {
    try {
      return Optional.ofNullable(meetings.get(Long.valueOf(id)));
    } catch (NumberFormatException e) {
      throw ZoomRefusals.invalid("Invalid meeting id.");
    }
  }

  /** By number, or by the id of its last instance. */
  Meeting past(String idOrUuid) {
    return meetings.values().stream()
        .filter(each -> each.uuid().equals(idOrUuid) || String.valueOf(each.id()).equals(idOrUuid))
        .findFirst()
        .orElseThrow(() -> ZoomRefusals.noMeeting(idOrUuid));
  }

  List<Meeting> of(ZoomUser host) {
    return meetings.values().stream().filter(each -> each.host() == host).toList();
  }

  List<Meeting> all() {
    return List.copyOf(meetings.values());
  }
}
