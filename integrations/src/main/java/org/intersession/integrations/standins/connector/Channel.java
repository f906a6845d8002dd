package org.intersession.integrations.standins.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A channel of the secretariat's one team.
 *
 * @param key the short name by which the control knows it, shown as its name too
 */
record Channel(String key, Map<String, Person> people) {
  static final String TEAM = "19:7e5ec0deteam@thread.tacv2";
  static final String GROUP = "5a5a5a5a-0000-4000-8000-0000000000e0";

  static Channel named(String key) {
    return new Channel(key, new LinkedHashMap<>());
  }

  String id() {
    return "19:"
        + UUID.nameUUIDFromBytes(("channel:" + key).getBytes(UTF_8)).toString().replace("-", "")
        + "@thread.tacv2";
  }

  ObjectNode data(String tenant) {
    ObjectNode data = Json.object().put("teamsChannelId", id()).put("teamsTeamId", TEAM);
    data.putObject("channel").put("id", id()).put("name", key);
    data.putObject("team").put("id", TEAM).put("name", "Secretariat").put("aadGroupId", GROUP);
    data.putObject("tenant").put("id", tenant);
    return data;
  }
}
