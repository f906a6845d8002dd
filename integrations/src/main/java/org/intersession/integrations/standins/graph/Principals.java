package org.intersession.integrations.standins.graph;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Set<String> organisers = new HashSet<>();

  /**
   * A user, who may have a mailbox.
   *
   * @param name first the given name, then the family name
   * @param company whom a person represents; empty for a room or a mailbox of several people
   */
  record User(String id, String name, String email, String language, String company) {
    ObjectNode json() {
      ObjectNode json =
          Json.object()
              .put("@odata.type", "#microsoft.graph.user")
              .put("id", id)
              .put("displayName", name)
              .put("mail", email)
              .put("userPrincipalName", email)
              .put("preferredLanguage", language);
      int space = name.indexOf(' ');
      return company.isEmpty() || space < 0
          ? json
          : json.put("givenName", name.substring(0, space))
              .put("surname", name.substring(space + 1))
              .put("companyName", company);
    }
  }

  private record Group(String name, List<User> members) {}

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
    group("0b000001-0000-4000-8000-000000000001", "Secretariat", members);
    group(
        "0b000002-0000-4000-8000-000000000002",
        "Finance contacts",
        List.of(
            guest("01", "Amina Okello", "amina.okello@example.net", "en", "Uganda"),
            guest("02", "Claire Fontaine", "claire.fontaine@example.net", "fr-CH", "Switzerland"),
            guest("03", "Diego Castro", "diego.castro@example.net", "es-CL", "Chile")));
  }

  private User guest(String number, String name, String email, String language, String country) {
    String id = "0a0002" + number + "-0000-4000-8000-000000000000";
    return person(id, name, email, language, country);
  }

  User user(String id, String name, String email) {
    return person(id, name, email, "en", "");
  }

  User person(String id, String name, String email, String language, String company) {
    User user = new User(id, name, email, language, company);
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
    return known(group).members();
  }

  /** A group as Graph describes it. */
  ObjectNode groupJson(String group) {
    return Json.object().put("id", group).put("displayName", known(group).name());
  }

  private Group known(String group) {
    Group known = groups.get(group);
    if (known == null) {
      throw GraphRefusals.of(
          404, "Request_ResourceNotFound", "Resource '" + group + "' does not exist.");
    }
    return known;
  }

  /** The ids of the groups whose name begins so, in the order of their names. */
  List<String> groupsNamed(String start) {
    return groups.entrySet().stream()
        .filter(each -> each.getValue().name().regionMatches(true, 0, start, 0, start.length()))
        .sorted(Comparator.comparing(each -> each.getValue().name()))
        .map(Map.Entry::getKey)
        .toList();
  }

  void group(String id, String name, List<User> members) {
    groups.put(id, new Group(name, List.copyOf(members)));
  }

  List<User> all() {
    return List.copyOf(users);
  }
}
