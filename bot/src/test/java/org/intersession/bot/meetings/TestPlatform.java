package org.intersession.bot.meetings;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** A platform in memory that keeps meetings, and misbehaves as it is told. */
final class TestPlatform implements MeetingHost {
  /** What goes wrong with the next request. */
  enum Trouble {
    NONE,
    REFUSES,
    LOSES_THE_ANSWER,
    LOSES_THE_REQUEST
  }

  final Map<String, MeetingRequest> meetings = new LinkedHashMap<>();
  final List<String> closed = new ArrayList<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();
  private final String name;
  private final Set<String> languages;
  private List<HostedMeeting.Difference> drops = List.of();
  private int made;

  TestPlatform(String name, Set<String> languages) {
    this.name = name;
    this.languages = languages;
  }

  synchronized void next(Trouble... next) {
    troubles.addAll(List.of(next));
  }

  synchronized void drops(HostedMeeting.Difference... dropped) {
    drops = List.of(dropped);
  }

  @Override
  public String platform() {
    return name;
  }

  @Override
  public synchronized HostedMeeting create(MeetingRequest request) {
    String id = name + "-" + (made + 1);
    write(
        () -> {
          made++;
          meetings.put(id, request);
        });
    return hosted(id, request);
  }

  @Override
  public synchronized Optional<HostedMeeting> find(String hostId, String reference) {
    return meetings.entrySet().stream()
        .filter(one -> one.getValue().reference().equals(reference))
        .findFirst()
        .map(one -> hosted(one.getKey(), one.getValue()));
  }

  @Override
  public synchronized HostedMeeting read(String meetingId, MeetingRequest asked) {
    return hosted(meetingId, known(meetingId));
  }

  @Override
  public synchronized HostedMeeting change(String meetingId, MeetingRequest asked) {
    known(meetingId);
    write(() -> meetings.put(meetingId, asked));
    return hosted(meetingId, asked);
  }

  @Override
  public HostedMeeting moveOccurrence(
      String meetingId, HostedMeeting.Occurrence occurrence, MeetingRequest asked, MeetingTime to) {
    return change(meetingId, asked);
  }

  @Override
  public synchronized void cancel(
      String hostId, String meetingId, HostedMeeting.Occurrence occurrence) {
    known(meetingId);
    write(
        () -> {
          if (occurrence == null) {
            meetings.remove(meetingId);
          }
        });
  }

  @Override
  public void end(String hostId, String meetingId) {}

  @Override
  public synchronized void closeRegistration(String hostId, String meetingId) {
    closed.add(meetingId);
  }

  @Override
  public String startLink(String hostId, String meetingId) {
    return "https://meet.example/start/" + meetingId;
  }

  @Override
  public Set<String> interpretationLanguages(String hostId) {
    return languages;
  }

  @Override
  public List<String> missing() {
    return List.of();
  }

  private void write(Runnable deed) {
    Trouble trouble = troubles.isEmpty() ? Trouble.NONE : troubles.removeFirst();
    if (trouble == Trouble.NONE || trouble == Trouble.LOSES_THE_ANSWER) {
      deed.run();
    }
    if (trouble == Trouble.REFUSES) {
      throw new OutsideException(name, Doubt.NOT_DONE, "no-licence", "refused", null, null);
    }
    if (trouble != Trouble.NONE) {
      throw new OutsideException(name, Doubt.UNKNOWN, "no-answer", "lost", (Instant) null, null);
    }
  }

  private MeetingRequest known(String id) {
    MeetingRequest request = meetings.get(id);
    if (request == null) {
      throw new OutsideException(name, Doubt.GONE, "gone", id + " is gone", null, null);
    }
    return request;
  }

  private HostedMeeting hosted(String id, MeetingRequest request) {
    List<HostedMeeting.Occurrence> occurrences = new ArrayList<>();
    for (int index = 0; index < request.times().size(); index++) {
      occurrences.add(
          new HostedMeeting.Occurrence(
              id + "/" + index, index, request.times().get(index), join(id)));
    }
    return new HostedMeeting(
        name,
        id,
        request.hostId(),
        join(id),
        request.registration() ? URI.create("https://meet.example/register/" + id) : null,
        "123456",
        occurrences,
        drops);
  }

  private static URI join(String id) {
    return URI.create("https://meet.example/join/" + id);
  }
}
