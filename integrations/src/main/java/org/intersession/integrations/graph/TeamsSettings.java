package org.intersession.integrations.graph;

import com.microsoft.graph.models.LobbyBypassScope;
import com.microsoft.graph.models.LobbyBypassSettings;
import com.microsoft.graph.models.MeetingChatMode;
import com.microsoft.graph.models.MeetingParticipantInfo;
import com.microsoft.graph.models.MeetingParticipants;
import com.microsoft.graph.models.OnlineMeeting;
import com.microsoft.graph.models.OnlineMeetingPresenters;
import com.microsoft.graph.models.OnlineMeetingRole;
import com.microsoft.kiota.serialization.ValuedEnum;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Recording;
import org.intersession.integrations.MeetingTime;
import org.jspecify.annotations.Nullable;

/**
 * What an online meeting is asked to be: each setting knows how it is read and how it is set, so
 * that the patch and the comparison cannot forget one that the other has.
 */
final class TeamsSettings {
  private final List<Setting<?>> settings = new ArrayList<>();

  /**
   * One setting.
   *
   * @param name the counter's name of it
   */
  private record Setting<T>(
      String name,
      T asked,
      Function<OnlineMeeting, @Nullable T> read,
      BiConsumer<OnlineMeeting, T> set) {
    boolean differs(OnlineMeeting found) {
      return !Objects.equals(asked, read.apply(found));
    }

    void apply(OnlineMeeting patch) {
      set.accept(patch, asked);
    }

    Difference difference(OnlineMeeting found) {
      return new Difference(name, words(asked), words(read.apply(found)));
    }
  }

  private TeamsSettings() {}

  /** The settings of one occurrence. */
  static TeamsSettings of(MeetingRequest request, MeetingTime time) {
    TeamsSettings all = new TeamsSettings();
    all.add("title", request.title(), OnlineMeeting::getSubject, OnlineMeeting::setSubject);
    all.time(time);
    all.lobby(request.admission());
    all.people(request.alternativeHosts());
    all.add(
        "chat",
        chat(request.chat()),
        OnlineMeeting::getAllowMeetingChat,
        OnlineMeeting::setAllowMeetingChat);
    all.add(
        "microphone",
        true,
        OnlineMeeting::getAllowAttendeeToEnableMic,
        OnlineMeeting::setAllowAttendeeToEnableMic);
    all.add(
        "camera",
        true,
        OnlineMeeting::getAllowAttendeeToEnableCamera,
        OnlineMeeting::setAllowAttendeeToEnableCamera);
    all.add(
        "recording",
        request.recording() == Recording.AUTOMATIC,
        OnlineMeeting::getRecordAutomatically,
        OnlineMeeting::setRecordAutomatically);
    all.add(
        "renaming",
        request.renaming(),
        OnlineMeeting::getAllowParticipantsToChangeName,
        OnlineMeeting::setAllowParticipantsToChangeName);
    return all;
  }

  /** What has to be sent to make it so; absent where nothing differs. */
  @Nullable OnlineMeeting patch(OnlineMeeting found) {
    List<Setting<?>> differing = settings.stream().filter(one -> one.differs(found)).toList();
    if (differing.isEmpty()) {
      return null;
    }
    OnlineMeeting patch = new OnlineMeeting();
    differing.forEach(one -> one.apply(patch));
    return patch;
  }

  /** What is not as asked. */
  List<Difference> differences(OnlineMeeting found) {
    return settings.stream()
        .filter(one -> one.differs(found))
        .map(one -> one.difference(found))
        .toList();
  }

  private <T> void add(
      String name,
      T asked,
      Function<OnlineMeeting, @Nullable T> read,
      BiConsumer<OnlineMeeting, T> set) {
    settings.add(new Setting<>(name, asked, read, set));
  }

  /** Both ends go together: Graph refuses an end before the start it still has. */
  private void time(MeetingTime time) {
    Span asked = new Span(time.start().toInstant(), time.end().toInstant());
    add("time", asked, Span::of, (patch, span) -> span.applyTo(patch));
  }

  private record Span(Instant start, Instant end) {
    Span {
      start = start.truncatedTo(ChronoUnit.SECONDS);
      end = end.truncatedTo(ChronoUnit.SECONDS);
    }

    static @Nullable Span of(OnlineMeeting meeting) {
      OffsetDateTime start = meeting.getStartDateTime();
      OffsetDateTime end = meeting.getEndDateTime();
      return start == null || end == null ? null : new Span(start.toInstant(), end.toInstant());
    }

    void applyTo(OnlineMeeting meeting) {
      meeting.setStartDateTime(start.atOffset(ZoneOffset.UTC));
      meeting.setEndDateTime(end.atOffset(ZoneOffset.UTC));
    }

    @Override
    public String toString() {
      return start + " to " + end;
    }
  }

  /**
   * Nothing outside can admit people from the lobby, so the lobby holds everyone but the organiser
   * wherever somebody shall be held: {@code invited} or {@code organization} would let people pass
   * whom nobody has looked at.
   */
  private void lobby(Admission admission) {
    boolean open = admission == Admission.OPEN;
    Lobby asked = new Lobby(open ? LobbyBypassScope.Everyone : LobbyBypassScope.Organizer, open);
    add(
        "admission",
        asked,
        Lobby::of,
        (patch, lobby) -> patch.setLobbyBypassSettings(lobby.settings()));
  }

  private record Lobby(LobbyBypassScope scope, boolean telephonePasses) {
    static @Nullable Lobby of(OnlineMeeting meeting) {
      LobbyBypassSettings found = meeting.getLobbyBypassSettings();
      return found == null || found.getScope() == null
          ? null
          : new Lobby(found.getScope(), Boolean.TRUE.equals(found.getIsDialInBypassEnabled()));
    }

    LobbyBypassSettings settings() {
      LobbyBypassSettings settings = new LobbyBypassSettings();
      settings.setScope(scope);
      settings.setIsDialInBypassEnabled(telephonePasses);
      return settings;
    }

    @Override
    public String toString() {
      return (scope == LobbyBypassScope.Everyone ? "nobody waits" : "passes: " + scope.getValue())
          + (telephonePasses ? "" : ", telephones wait");
    }
  }

  /** Graph wants all attendees with their roles, and knows people of the tenant only. */
  private void people(List<String> alternativeHosts) {
    boolean alone = alternativeHosts.isEmpty();
    add(
        "presenters",
        alone ? OnlineMeetingPresenters.Organizer : OnlineMeetingPresenters.RoleIsPresenter,
        OnlineMeeting::getAllowedPresenters,
        OnlineMeeting::setAllowedPresenters);
    if (alone) {
      return;
    }
    add(
        "alternative-hosts",
        alternativeHosts.stream()
            .map(one -> one.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new)),
        TeamsSettings::coOrganizers,
        TeamsSettings::setCoOrganizers);
  }

  private static TreeSet<String> coOrganizers(OnlineMeeting meeting) {
    MeetingParticipants people = meeting.getParticipants();
    List<MeetingParticipantInfo> attendees =
        people == null || people.getAttendees() == null ? List.of() : people.getAttendees();
    return attendees.stream()
        .filter(one -> one.getRole() == OnlineMeetingRole.Coorganizer && one.getUpn() != null)
        .map(one -> one.getUpn().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void setCoOrganizers(OnlineMeeting patch, Set<String> names) {
    MeetingParticipants people = new MeetingParticipants();
    people.setAttendees(names.stream().map(TeamsSettings::coOrganizer).toList());
    patch.setParticipants(people);
  }

  private static MeetingParticipantInfo coOrganizer(String name) {
    MeetingParticipantInfo person = new MeetingParticipantInfo();
    person.setUpn(name);
    person.setRole(OnlineMeetingRole.Coorganizer);
    return person;
  }

  private static MeetingChatMode chat(ChatRule rule) {
    return switch (rule) {
      case EVERYONE -> MeetingChatMode.Enabled;
      case QUESTIONS -> MeetingChatMode.Limited;
      case OFF -> MeetingChatMode.Disabled;
    };
  }

  private static String words(@Nullable Object value) {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof Boolean on) {
      return on ? "on" : "off";
    }
    return value instanceof ValuedEnum named ? named.getValue() : value.toString();
  }
}
