package org.intersession.integrations.zoom;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.integrations.GuestList;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Registrants at Zoom, approved as they are added: a leaked registration link admits nobody. */
final class ZoomGuestList implements GuestList {
  private static final int PAGE = 300;
  private static final int AT_ONCE = 30;

  private final ZoomClient client;

  ZoomGuestList(ZoomClient client) {
    this.client = client;
  }

  @Override
  public String platform() {
    return ZoomClient.SYSTEM;
  }

  @Override
  public Entrance add(String meetingId, Guest guest) {
    ObjectNode body = said(Json.object(), guest).put("auto_approve", true);
    Entrance entrance =
        entrance(
            client.write(RateLabel.LIGHT, "POST", path(meetingId), Map.of(), body),
            "registrant_id");
    if (entrance.link().isEmpty()) {
      throw new OutsideException(
          ZoomClient.SYSTEM,
          Doubt.NOT_DONE,
          Refusal.NOT_TAKEN.reason(),
          "the registrant was added to " + meetingId + " and not approved",
          null,
          null);
    }
    return entrance;
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public Map<String, Entrance> addAll(String meetingId, List<Guest> guests) {
    ObjectNode body = Json.object().put("auto_approve", true);
    ArrayNode registrants = body.putArray("registrants");
    guests.forEach(guest -> said(registrants.addObject(), guest));
    JsonNode answer =
        client.write(
            RateLabel.HEAVY,
            "POST",
            ZoomPath.meeting(meetingId).then("batch_registrants"),
            Map.of(),
            body);
    return answer
        .path("registrants")
        .valueStream()
        .filter(one -> !one.path("join_url").asString("").isEmpty())
        .collect(
            Collectors.toMap(
                one -> one.path("email").asString("").toLowerCase(Locale.ROOT),
                one -> entrance(one, "registrant_id"),
                (first, second) -> first));
  }

  @Override
  public Optional<Entrance> find(String meetingId, Guest guest) {
    Set<String> seen = new HashSet<>();
    String next = "";
    do {
      seen.add(next);
      Map<String, String> query = new LinkedHashMap<>();
      query.put("status", "approved");
      query.put("page_size", String.valueOf(PAGE));
      if (!next.isEmpty()) {
        query.put("next_page_token", next);
      }
      JsonNode page = client.get(RateLabel.MEDIUM, path(meetingId), query);
      Optional<Entrance> found =
          page.path("registrants")
              .valueStream()
              .filter(one -> same(one, guest))
              .map(one -> entrance(one, "id"))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      next = page.path("next_page_token").asString("");
    } while (!seen.contains(next));
    return Optional.empty();
  }

  @Override
  public void remove(String meetingId, String guestId, String email) {
    ObjectNode body = Json.object().put("action", "cancel");
    body.putArray("registrants").addObject().put("id", guestId).put("email", email);
    client.write(RateLabel.MEDIUM, "PUT", path(meetingId).then("status"), Map.of(), body);
  }

  private static ObjectNode said(ObjectNode one, Guest guest) {
    return one.put("email", guest.email())
        .put("first_name", guest.first())
        .put("last_name", guest.last());
  }

  private static boolean same(JsonNode one, Guest guest) {
    return one.path("email").asString("").equalsIgnoreCase(guest.email())
        && one.path("first_name").asString("").equals(guest.first())
        && one.path("last_name").asString("").equals(guest.last());
  }

  private static Entrance entrance(JsonNode one, String id) {
    return new Entrance(one.path(id).asString(""), one.path("join_url").asString(""));
  }

  private static ZoomPath path(String meetingId) {
    return ZoomPath.meeting(meetingId).then("registrants");
  }
}
