package org.intersession.integrations.graph;

import com.microsoft.graph.models.OnlineMeeting;
import com.microsoft.graph.users.item.onlinemeetings.createorget.CreateOrGetPostRequestBody;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.intersession.integrations.MeetingTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** Online meetings, one for each occurrence, found again by our own id. */
final class TeamsMeetings {
  private static final String PROBE = "intersession-probe ";

  private final GraphAccess graph;

  TeamsMeetings(GraphAccess graph) {
    this.graph = graph;
  }

  /** Our own id of an occurrence. */
  static String externalId(String reference, int index) {
    return reference + ":" + index;
  }

  /** The occurrence, made if it is not there; asked twice it is made once. */
  OnlineMeeting createOrGet(String hostId, String externalId, String subject, MeetingTime time) {
    CreateOrGetPostRequestBody body = new CreateOrGetPostRequestBody();
    body.setExternalId(externalId);
    body.setSubject(subject);
    body.setStartDateTime(time.start().toInstant().atOffset(ZoneOffset.UTC));
    body.setEndDateTime(time.end().toInstant().atOffset(ZoneOffset.UTC));
    return createOrGet(hostId, body);
  }

  /**
   * The occurrence if it is there. Graph has no filter for our id and only this call, which makes
   * what it does not find: what carries the probe's own subject was not there and goes again. A
   * probe that a crash left behind is recognised the next time.
   */
  Optional<OnlineMeeting> find(String hostId, String externalId) {
    CreateOrGetPostRequestBody body = new CreateOrGetPostRequestBody();
    body.setExternalId(externalId);
    body.setSubject(PROBE + UUID.randomUUID());
    OnlineMeeting meeting = createOrGet(hostId, body);
    String subject = meeting.getSubject();
    if (subject == null || !subject.startsWith(PROBE)) {
      return Optional.of(meeting);
    }
    delete(hostId, String.valueOf(meeting.getId()));
    return Optional.empty();
  }

  OnlineMeeting get(String hostId, String id) {
    return graph.read(
        "reading a meeting",
        client -> client.users().byUserId(hostId).onlineMeetings().byOnlineMeetingId(id).get());
  }

  void patch(String hostId, String id, OnlineMeeting patch) {
    graph.write(
        "changing a meeting",
        client ->
            client.users().byUserId(hostId).onlineMeetings().byOnlineMeetingId(id).patch(patch));
  }

  void delete(String hostId, String id) {
    graph.write(
        "cancelling a meeting",
        client -> {
          client.users().byUserId(hostId).onlineMeetings().byOnlineMeetingId(id).delete();
          return id;
        });
  }

  private OnlineMeeting createOrGet(String hostId, CreateOrGetPostRequestBody body) {
    try {
      return graph.write(
          "creating a meeting",
          client -> client.users().byUserId(hostId).onlineMeetings().createOrGet().post(body));
    } catch (OutsideException e) {
      if (e.doubt() != Doubt.GONE) {
        throw e;
      }
      throw new OutsideException(
          e.system(), Doubt.NOT_DONE, Refusal.HOST_UNKNOWN.reason(), "no such organiser", null, e);
    }
  }
}
