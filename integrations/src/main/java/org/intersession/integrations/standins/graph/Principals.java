package org.intersession.integrations.standins.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.node.ObjectNode;

/** The tenant's users and groups. */
final class Principals {
  private final List<User> users = new ArrayList<>();
  private final Map<String, List<User>> groups = new LinkedHashMap<>();
  private final Set<String> organisers = new HashSet<>();

  /** A user, who may have a mailbox. */
  record User(String id, String name, String email, String language) {
    ObjectNode json() {
      return Json.object()
          .put("@odata.type", "#microsoft.graph.user")
          .put("id", id)
          .put("displayName", name)
          .put("mail", email)
          .put("userPrincipalName", email)
          .put("preferredLanguage", language);
    }
  }

  /** Two organisers, mailboxes of the secretariat, one group. */
  void seed() {
    organiser(user("0a000001-0000-4000-8000-000000000001", "Teams Room A", "teams.a@example.org"));
    organiser(user("0a000002-0000-4000-8000-000000000002", "Teams Room B", "teams.b@example.org"));
    User secretariat =
        user("0a000003-0000-4000-8000-000000000003", "Secretariat", "secretariat@example.org");
    List<User> members = new ArrayList<>(List.of(secretariat));
    for (int i = 1; i <= 34; i++) {
      String number = "%02d".formatted(i);
      members.add(
          user(
              "0a0001" + number + "-0000-4000-8000-000000000000",
              "Secretariat Notices " + number,
              "notices-" + number + "@example.org"));
    }
    groups.put("0b000001-0000-4000-8000-000000000001", members);
  }

  User user(String id, String name, String email) {
    User user = new User(id, name, email, "en");
    users.add(user);
    return user;
  }

  private void organiser(User user) {
    organisers.add(user.id());
  }

  /** By id or by principal name. */
  User get(String idOrName) {
    return users.stream()
        .filter(user -> user.id().equals(idOrName) || user.email().equalsIgnoreCase(idOrName))
        .findFirst()
        .orElseThrow(
            () ->
                GraphRefusals.of(
                    404,
                    "Request_ResourceNotFound",
                    "Resource '" + idOrName + "' does not exist or was not found."));
  }

  boolean organises(User user) {
    return organisers.contains(user.id());
  }

  /** Lets the application access policy name this user, or takes them out of it. */
  void organise(String idOrName, boolean allowed) {
    String id = get(idOrName).id();
    if (allowed) {
      organisers.add(id);
    } else {
      organisers.remove(id);
    }
  }

  List<User> members(String group) {
    List<User> members = groups.get(group);
    if (members == null) {
      throw GraphRefusals.of(
          404, "Request_ResourceNotFound", "Resource '" + group + "' does not exist.");
    }
    return members;
  }

  void group(String id, List<User> members) {
    groups.put(id, new ArrayList<>(members));
  }

  List<User> all() {
    return List.copyOf(users);
  }
}
