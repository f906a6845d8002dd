package org.intersession.integrations.teams;

import java.util.Objects;
import java.util.stream.Stream;
import org.intersession.integrations.ChatPlace;

/** Where something was said. */
final class Places {
  private static final String THREAD = ";messageid=";

  private Places() {}

  static ChatPlace of(Incoming activity) {
    String conversation = activity.required("conversation", "id");
    int thread = conversation.indexOf(THREAD);
    return new ChatPlace(
        TeamsChat.NAME,
        thread < 0 ? conversation : conversation.substring(0, thread),
        name(activity),
        isPersonal(activity),
        PlaceAddress.of(activity).write());
  }

  private static String name(Incoming activity) {
    return Stream.of(
            activity.optional("channelData", "channel", "name"),
            activity.optional("conversation", "name"),
            activity.optional("channelData", "team", "name"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static boolean isPersonal(Incoming activity) {
    String type = activity.text("conversation", "conversationType");
    return type.isEmpty()
        ? !activity.at("conversation", "isGroup").asBoolean()
        : "personal".equals(type);
  }
}
