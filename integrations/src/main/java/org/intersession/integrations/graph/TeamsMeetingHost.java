package org.intersession.integrations.graph;

import com.microsoft.graph.models.JoinMeetingIdSettings;
import com.microsoft.graph.models.OnlineMeeting;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.HostedMeeting.Occurrence;
import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** Meetings on Teams: Graph has no series, so each occurrence is a meeting of its own. */
final class TeamsMeetingHost implements MeetingHost {
  private static final String PLATFORM = "teams";

  /** Looking for a series ends after this many places without a meeting. */
  private static final int GAP = 3;

  private final TeamsMeetings meetings;
  private final TeamsReadiness readiness;

  TeamsMeetingHost(GraphAccess graph) {
    this.meetings = new TeamsMeetings(graph);
    this.readiness = new TeamsReadiness(graph);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  /**
   * Can be asked again after any failure: what was made is found by our id and not made twice. The
   * first occurrence is made last, so where it is, the series is whole.
   */
  @Override
  public HostedMeeting create(MeetingRequest request) {
    TreeMap<Integer, OnlineMeeting> made = new TreeMap<>();
    for (int i = request.times().size() - 1; i >= 0; i--) {
      String externalId = TeamsMeetings.externalId(request.reference(), i);
      MeetingTime time = request.times().get(i);
      OnlineMeeting meeting =
          meetings.createOrGet(request.hostId(), externalId, request.title(), time);
      made.put(i, afterWriting(() -> adjusted(request, time, meeting)));
    }
    return hosted(request, made);
  }

  /** A series whose creation broke off is not there: creating it again completes it. */
  @Override
  public Optional<HostedMeeting> find(String hostId, String reference) {
    return meetings
        .find(hostId, TeamsMeetings.externalId(reference, 0))
        .map(first -> hosted(hostId, all(hostId, reference, first), List.of(), List.of()));
  }

  private TreeMap<Integer, OnlineMeeting> all(
      String hostId, String reference, OnlineMeeting first) {
    TreeMap<Integer, OnlineMeeting> found = new TreeMap<>(Map.of(0, first));
    for (int i = 1, gap = 0; gap < GAP; i++) {
      Optional<OnlineMeeting> one = meetings.find(hostId, TeamsMeetings.externalId(reference, i));
      gap = one.isPresent() ? 0 : gap + 1;
      int index = i;
      one.ifPresent(meeting -> found.put(index, meeting));
    }
    return found;
  }

  @Override
  public HostedMeeting read(String meetingId, MeetingRequest asked) {
    return hosted(asked, held(meetingId, asked));
  }

  @Override
  public HostedMeeting change(String meetingId, MeetingRequest asked) {
    TreeMap<Integer, OnlineMeeting> held = held(meetingId, asked);
    held.replaceAll((i, meeting) -> adjusted(asked, asked.times().get(i), meeting));
    return hosted(asked, held);
  }

  @Override
  public HostedMeeting moveOccurrence(
      String meetingId, Occurrence occurrence, MeetingRequest asked, MeetingTime to) {
    List<MeetingTime> times = new ArrayList<>(asked.times());
    times.set(occurrence.index(), to);
    MeetingRequest moved = withTimes(asked, times);
    OnlineMeeting meeting = meetings.get(asked.hostId(), occurrence.id());
    adjusted(moved, to, meeting);
    return afterWriting(() -> read(meetingId, moved));
  }

  @Override
  public void cancel(String hostId, String meetingId, @Nullable Occurrence occurrence) {
    if (occurrence != null) {
      meetings.delete(hostId, occurrence.id());
      return;
    }
    OnlineMeeting first = meetings.get(hostId, meetingId);
    String externalId = String.valueOf(first.getExternalId());
    int colon = externalId.lastIndexOf(':');
    if (colon > 0) {
      all(hostId, externalId.substring(0, colon), first).values().stream()
          .map(one -> String.valueOf(one.getId()))
          .filter(id -> !id.equals(meetingId))
          .forEach(id -> meetings.delete(hostId, id));
    }
    // Last, so that a failure before leaves by what to find the others.
    meetings.delete(hostId, meetingId);
  }

  @Override
  public void end(String hostId, String meetingId) {
    throw new OutsideException(
        GraphAccess.SYSTEM,
        Doubt.NOT_DONE,
        Refusal.NOT_POSSIBLE.reason(),
        "a running meeting can be ended in Teams only",
        null,
        null);
  }

  /** Teams registers nobody, so there is nothing to close. */
  @Override
  public void closeRegistration(String hostId, String meetingId) {}

  /** The organiser starts a meeting by joining it. */
  @Override
  public String startLink(String hostId, String meetingId) {
    return String.valueOf(meetings.get(hostId, meetingId).getJoinWebUrl());
  }

  /** None: interpretation can be set in Teams itself only. */
  @Override
  public Set<String> interpretationLanguages(String hostId) {
    return Set.of();
  }

  @Override
  public List<String> missing() {
    return readiness.missing();
  }

  /** The first by its id, the others by ours; a cancelled one is not there and keeps its place. */
  private TreeMap<Integer, OnlineMeeting> held(String meetingId, MeetingRequest asked) {
    TreeMap<Integer, OnlineMeeting> held = new TreeMap<>();
    if (asked.times().size() == 1) {
      held.put(0, meetings.get(asked.hostId(), meetingId));
      return held;
    }
    for (int i = 0; i < asked.times().size(); i++) {
      int index = i;
      meetings
          .find(asked.hostId(), TeamsMeetings.externalId(asked.reference(), i))
          .ifPresent(meeting -> held.put(index, meeting));
    }
    if (held.isEmpty()) {
      throw new OutsideException(
          GraphAccess.SYSTEM,
          Doubt.GONE,
          Refusal.GONE.reason(),
          "no occurrence is left",
          null,
          null);
    }
    return held;
  }

  /** Sends what differs, and reads back. */
  private OnlineMeeting adjusted(MeetingRequest asked, MeetingTime time, OnlineMeeting meeting) {
    OnlineMeeting patch = TeamsSettings.of(asked, time).patch(meeting);
    if (patch == null) {
      return meeting;
    }
    String id = String.valueOf(meeting.getId());
    meetings.patch(asked.hostId(), id, patch);
    return afterWriting(() -> meetings.get(asked.hostId(), id));
  }

  private static HostedMeeting hosted(MeetingRequest asked, TreeMap<Integer, OnlineMeeting> held) {
    Map<String, Difference> differences = new LinkedHashMap<>();
    held.forEach(
        (i, meeting) ->
            TeamsSettings.of(asked, asked.times().get(i))
                .differences(meeting)
                .forEach(one -> differences.putIfAbsent(one.setting(), one)));
    NotOnTeams.of(asked).forEach(one -> differences.putIfAbsent(one.setting(), one));
    if (held.size() != asked.times().size()) {
      differences.put(
          "rhythm",
          new Difference("rhythm", asked.times().size() + " times", held.size() + " times"));
    }
    return hosted(asked.hostId(), held, asked.times(), List.copyOf(differences.values()));
  }

  private static HostedMeeting hosted(
      String hostId,
      TreeMap<Integer, OnlineMeeting> held,
      List<MeetingTime> times,
      List<Difference> differences) {
    OnlineMeeting first = held.firstEntry().getValue();
    JoinMeetingIdSettings join = first.getJoinMeetingIdSettings();
    List<Occurrence> occurrences = new ArrayList<>();
    held.forEach((i, meeting) -> occurrences.add(occurrence(i, meeting, times)));
    return new HostedMeeting(
        PLATFORM,
        String.valueOf(first.getId()),
        hostId,
        link(first),
        null,
        join == null ? null : join.getPasscode(),
        occurrences,
        differences);
  }

  private static Occurrence occurrence(int index, OnlineMeeting meeting, List<MeetingTime> times) {
    OffsetDateTime start = meeting.getStartDateTime();
    OffsetDateTime end = meeting.getEndDateTime();
    if (start == null || end == null || !start.isBefore(end)) {
      throw unreadable("time");
    }
    MeetingTime time =
        new MeetingTime(
            index < times.size()
                ? start.atZoneSameInstant(times.get(index).start().getZone())
                : start.toZonedDateTime(),
            Duration.between(start, end));
    return new Occurrence(String.valueOf(meeting.getId()), index, time, link(meeting));
  }

  private static URI link(OnlineMeeting meeting) {
    try {
      return URI.create(String.valueOf(meeting.getJoinWebUrl()));
    } catch (IllegalArgumentException e) {
      throw unreadable("join link");
    }
  }

  private static OutsideException unreadable(String what) {
    return new OutsideException(
        GraphAccess.SYSTEM,
        Doubt.NOT_DONE,
        Refusal.UNREADABLE_ANSWER.reason(),
        "a meeting with an unreadable " + what,
        null,
        null);
  }

  /** What was written stays written, whatever happens next: that must not look undone. */
  private static <T> T afterWriting(Supplier<T> next) {
    try {
      return next.get();
    } catch (OutsideException e) {
      throw new OutsideException(
          e.system(),
          Doubt.UNKNOWN,
          e.reason(),
          "written, but not to the end: " + e.getMessage(),
          e.retryAt(),
          e);
    }
  }

  private static MeetingRequest withTimes(MeetingRequest asked, List<MeetingTime> times) {
    return new MeetingRequest(
        asked.reference(),
        asked.hostId(),
        asked.title(),
        asked.agenda(),
        times,
        asked.rhythm(),
        asked.registration(),
        asked.admission(),
        asked.interpretation(),
        asked.interpreters(),
        asked.signInterpreters(),
        asked.alternativeHosts(),
        asked.chat(),
        asked.recording(),
        asked.renaming(),
        asked.locale());
  }
}
