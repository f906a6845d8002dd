package org.intersession.bot.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Names and aliases as they stand in the database. */
final class PeopleJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PeopleJson() {}

  static String write(Map<String, String> names) {
    return MAPPER.writeValueAsString(new TreeMap<>(names));
  }

  static String write(Set<String> aliases) {
    return MAPPER.writeValueAsString(new TreeSet<>(aliases));
  }

  static Map<String, String> names(String json) {
    return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
  }

  static Set<String> aliases(String json) {
    return Set.copyOf(MAPPER.readValue(json, new TypeReference<List<String>>() {}));
  }
}
