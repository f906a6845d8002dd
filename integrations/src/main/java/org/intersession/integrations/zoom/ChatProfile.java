package org.intersession.integrations.zoom;

import org.intersession.integrations.MeetingRequest.ChatRule;
import tools.jackson.databind.node.ObjectNode;

/** Who may write in the chat: at Zoom a setting of the host, for all its meetings. */
final class ChatProfile {
  private static final int NOBODY = 1;
  private static final int HOSTS = 2;
  private static final int EVERYBODY = 4;

  private ChatProfile() {}

  /** The host's settings for a rule. */
  static ObjectNode settings(ChatRule rule) {
    ObjectNode settings = Json.object();
    ObjectNode inMeeting = settings.putObject("in_meeting");
    inMeeting.put("chat", rule != ChatRule.OFF);
    inMeeting.put("private_chat", rule == ChatRule.EVERYONE);
    inMeeting.put(
        "allow_participants_chat_with",
        switch (rule) {
          case EVERYONE -> EVERYBODY;
          case QUESTIONS -> HOSTS;
          case OFF -> NOBODY;
        });
    return settings;
  }
}
