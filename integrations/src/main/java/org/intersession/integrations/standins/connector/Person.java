package org.intersession.integrations.standins.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Someone in Teams.
 *
 * @param key the short name by which the control knows them
 */
record Person(String key, String name, String email) {
  static Person named(String key) {
    String name = key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
    return new Person(key, name, key + "@example.org");
  }

  String id() {
    return "29:"
        + UUID.nameUUIDFromBytes(("29:" + key).getBytes(UTF_8)).toString().replace("-", "");
  }

  String objectId() {
    return UUID.nameUUIDFromBytes(("aad:" + key).getBytes(UTF_8)).toString();
  }

  /** As an activity names its sender. */
  ObjectNode account() {
    return Json.object().put("id", id()).put("name", name).put("aadObjectId", objectId());
  }

  /** As the roster names a member. */
  ObjectNode member(String tenant) {
    return account()
        .put("objectId", objectId())
        .put("givenName", name)
        .put("surname", "")
        .put("email", email)
        .put("userPrincipalName", email)
        .put("tenantId", tenant)
        .put("userRole", "user");
  }
}
