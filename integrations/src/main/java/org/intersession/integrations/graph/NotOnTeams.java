package org.intersession.integrations.graph;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingRequest.ChatRule;

/** What was asked for and no software can set on Teams: it must not look done. */
final class NotOnTeams {
  private static final String BY_HAND = "not possible on Teams by software";

  private NotOnTeams() {}

  static List<Difference> of(MeetingRequest asked) {
    List<Difference> differences = new ArrayList<>();
    if (asked.interpretation().size() > 1) {
      differences.add(
          new Difference("interpretation", String.join(" ", asked.interpretation()), BY_HAND));
    }
    if (!asked.interpreters().isEmpty()) {
      differences.add(
          new Difference("interpreters", asked.interpreters().size() + " named", BY_HAND));
    }
    if (!asked.signInterpreters().isEmpty()) {
      differences.add(
          new Difference("sign-interpreters", asked.signInterpreters().size() + " named", BY_HAND));
    }
    if (asked.registration()) {
      differences.add(new Difference("registration", "on", "Teams itself registers nobody"));
    }
    if (!asked.agenda().isBlank()) {
      differences.add(new Difference("agenda", "shown", "a Teams meeting shows none"));
    }
    if (asked.chat() == ChatRule.QUESTIONS) {
      differences.add(
          new Difference("chat", "to the hosts only", "everyone, during the meeting only"));
    }
    return differences;
  }
}
