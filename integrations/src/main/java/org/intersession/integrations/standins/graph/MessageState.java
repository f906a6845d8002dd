package org.intersession.integrations.standins.graph;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What of a message can still be changed once it was sent. */
final class MessageState {
  private static final Set<String> CHANGEABLE =
      Set.of("isRead", "categories", "flag", "importance", "singleValueExtendedProperties");

  private MessageState() {}

  static boolean only(ObjectNode asked) {
    return CHANGEABLE.containsAll(asked.propertyNames());
  }
}
