package org.intersession.integrations.zoom;

import java.util.List;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.OutsideException;
import tools.jackson.databind.node.ObjectNode;

/** Sets and compares who may chat. Where we may not, that is a difference and no failure. */
final class ZoomChat {
  private final ZoomApi api;

  ZoomChat(ZoomApi api) {
    this.api = api;
  }

  /** Sets the host's rule where it differs, and reads it back. */
  List<Difference> set(MeetingRequest request) {
    ObjectNode asked = ChatProfile.settings(request.chat());
    try {
      if (!Comparison.of(asked, api.userSettings(request.hostId())).isEmpty()) {
        api.patchUserSettings(request.hostId(), asked);
      } else {
        return List.of();
      }
    } catch (OutsideException e) {
      return unknown(request, e);
    }
    return compare(request);
  }

  /** The host's rule against the one that was asked for. */
  List<Difference> compare(MeetingRequest request) {
    ObjectNode asked = ChatProfile.settings(request.chat());
    try {
      return Differences.of(Comparison.of(asked, api.userSettings(request.hostId()))).stream()
          .map(one -> new Difference(one.setting(), words(request), one.found()))
          .toList();
    } catch (OutsideException e) {
      return unknown(request, e);
    }
  }

  private static List<Difference> unknown(MeetingRequest request, OutsideException e) {
    return List.of(new Difference("chat", words(request), "not known: " + e.reason()));
  }

  private static String words(MeetingRequest request) {
    return switch (request.chat()) {
      case EVERYONE -> "everyone";
      case QUESTIONS -> "hosts only";
      case OFF -> "off";
    };
  }
}
