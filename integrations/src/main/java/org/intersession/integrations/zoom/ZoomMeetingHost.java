package org.intersession.integrations.zoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.HostedMeeting.Occurrence;
import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Meetings at Zoom. */
final class ZoomMeetingHost implements MeetingHost {
  private final ZoomApi api;
  private final ZoomChat chat;
  private final ZoomReadiness readiness;

  ZoomMeetingHost(ZoomApi api, ZoomReadiness readiness) {
    this.api = api;
    this.chat = new ZoomChat(api);
    this.readiness = readiness;
  }

  @Override
  public String platform() {
    return ZoomClient.SYSTEM;
  }

  @Override
  public HostedMeeting create(MeetingRequest request) {
    ObjectNode body = body(request);
    String id = api.create(request.hostId(), body);
    return afterWriting(
        () -> {
          moveOneByOne(id, request);
          return compared(request, body, api.get(id), chat.set(request));
        });
  }

  @Override
  public Optional<HostedMeeting> find(String hostId, String reference) {
    List<String> whole = new ArrayList<>();
    List<String> cut = new ArrayList<>();
    api.list(
        hostId,
        meeting -> {
          String agenda = meeting.path("agenda").asString("");
          if (Agenda.reference(agenda).filter(reference::equals).isPresent()) {
            whole.add(meeting.path("id").asString(""));
          } else if (Agenda.mayBeCut(agenda)) {
            cut.add(meeting.path("id").asString(""));
          }
        });
    return Stream.concat(whole.stream(), cut.stream())
        .distinct()
        .flatMap(id -> existing(id).stream())
        .filter(found -> found.reference().equals(reference))
        .findFirst()
        .map(found -> found.hosted(hostId, List.of(), List.of()));
  }

  @Override
  public HostedMeeting read(String meetingId, MeetingRequest asked) {
    Found found = api.get(meetingId);
    return compared(asked, body(asked), found, chat.compare(asked));
  }

  @Override
  public HostedMeeting change(String meetingId, MeetingRequest asked) {
    Found found = api.get(meetingId);
    ObjectNode body = body(asked);
    ObjectNode patch = Patch.of(body, found.json(), Times.needRule(found, asked));
    Set<Integer> cancelled = found.cancelledPlaces(asked.times());
    if (!patch.isEmpty()) {
      api.patch(meetingId, patch);
    }
    return afterWriting(
        () -> {
          cancelAgain(meetingId, asked, cancelled);
          moveOneByOne(meetingId, asked);
          return compared(asked, body, api.get(meetingId), chat.set(asked));
        });
  }

  @Override
  public HostedMeeting moveOccurrence(
      String meetingId, Occurrence occurrence, MeetingRequest asked, MeetingTime to) {
    MeetingRequest moved = Times.with(asked, occurrence.index(), to);
    if (occurrence.id().equals(meetingId)) {
      return change(meetingId, moved);
    }
    boolean there =
        api.get(meetingId).occurrences(List.of()).stream()
            .filter(one -> one.id().equals(occurrence.id()))
            .anyMatch(one -> ZoomTime.same(one.time(), to));
    if (!there) {
      api.patchOccurrence(meetingId, occurrence.id(), Times.patch(to));
    }
    return afterWriting(() -> read(meetingId, moved));
  }

  @Override
  public void cancel(String hostId, String meetingId, @Nullable Occurrence occurrence) {
    String part = occurrence == null ? meetingId : occurrence.id();
    api.delete(meetingId, part.equals(meetingId) ? null : part);
  }

  @Override
  public void end(String hostId, String meetingId) {
    api.end(meetingId);
  }

  @Override
  public void closeRegistration(String hostId, String meetingId) {
    if (isClosed(meetingId)) {
      return;
    }
    ObjectNode body = Json.object();
    body.putObject("settings").put("close_registration", true);
    api.patch(meetingId, body);
    if (!isClosed(meetingId)) {
      throw new OutsideException(
          ZoomClient.SYSTEM,
          Doubt.NOT_DONE,
          Refusal.NOT_TAKEN.reason(),
          "the registration of " + meetingId + " is still open",
          null,
          null);
    }
  }

  @Override
  public String startLink(String hostId, String meetingId) {
    return api.get(meetingId).json().path("start_url").asString("");
  }

  @Override
  public Set<String> interpretationLanguages(String hostId) {
    return Languages.of(api.userSettings(hostId)).all();
  }

  @Override
  public List<String> missing() {
    return readiness.missing();
  }

  private boolean isClosed(String meetingId) {
    JsonNode settings = api.get(meetingId).json().path("settings");
    return settings.path("close_registration").asBoolean(false);
  }

  private ObjectNode body(MeetingRequest request) {
    return MeetingBody.of(request, languages(request), api.trackingField());
  }

  /** Only languages beyond Zoom's own have to be asked for. */
  private Languages languages(MeetingRequest request) {
    Languages own = Languages.ofSystem();
    boolean known =
        request.interpreters().stream()
            .flatMap(one -> Stream.of(one.from(), one.to()))
            .allMatch(own.all()::contains);
    return known ? own : Languages.of(api.userSettings(request.hostId()));
  }

  private Optional<Found> existing(String id) {
    try {
      return Optional.of(api.get(id));
    } catch (OutsideException e) {
      if (e.doubt() == Doubt.GONE) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Moves what Zoom's rule put elsewhere. */
  private void moveOneByOne(String meetingId, MeetingRequest asked) {
    if (!MeetingBody.isSeries(asked)) {
      return;
    }
    Found found = api.get(meetingId);
    for (Occurrence one : found.occurrences(asked.times())) {
      boolean asIs =
          one.index() >= asked.times().size()
              || ZoomTime.same(one.time(), asked.times().get(one.index()));
      if (!asIs) {
        api.patchOccurrence(meetingId, one.id(), Times.patch(asked.times().get(one.index())));
      }
    }
  }

  /** A new rule brings back occurrences that had been cancelled. */
  private void cancelAgain(String meetingId, MeetingRequest asked, Set<Integer> cancelled) {
    if (cancelled.isEmpty()) {
      return;
    }
    api.get(meetingId).occurrences(asked.times()).stream()
        .filter(one -> cancelled.contains(one.index()))
        .forEach(one -> api.delete(meetingId, one.id()));
  }

  private static HostedMeeting compared(
      MeetingRequest asked, ObjectNode body, Found found, List<Difference> chat) {
    List<Difference> differences = new ArrayList<>(Times.differences(asked, body, found));
    chat.stream()
        .filter(one -> differences.stream().noneMatch(d -> d.setting().equals(one.setting())))
        .forEach(differences::add);
    return found.hosted(asked.hostId(), asked.times(), differences);
  }

  /** What was written stays written, whatever happens to the reading: that must not look undone. */
  private static HostedMeeting afterWriting(Supplier<HostedMeeting> reading) {
    try {
      return reading.get();
    } catch (OutsideException e) {
      throw new OutsideException(
          e.system(),
          Doubt.UNKNOWN,
          e.reason(),
          "written, but not read back: " + e.getMessage(),
          e.retryAt(),
          e);
    }
  }
}
