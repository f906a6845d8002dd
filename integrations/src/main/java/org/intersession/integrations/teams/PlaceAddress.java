package org.intersession.integrations.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/**
 * What it takes to post into a place.
 *
 * @param conversation the conversation's id, with its thread
 * @param bot the bot's own id in that conversation
 */
record PlaceAddress(String serviceUrl, String conversation, String tenant, String bot) {
  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static PlaceAddress of(Incoming activity) {
    return new PlaceAddress(
        activity.text("serviceUrl"),
        activity.required("conversation", "id"),
        activity.text("conversation", "tenantId"),
        activity.text("recipient", "id"));
  }

  /** Reads what {@link #write} wrote, perhaps long ago. */
  static PlaceAddress read(String address) {
    try {
      JsonNode json = MAPPER.readTree(address);
      if (json.path("v").asInt() != VERSION || json.path("conversation").asText().isBlank()) {
        throw unreadable(null);
      }
      return new PlaceAddress(
          json.path("serviceUrl").asText(),
          json.path("conversation").asText(),
          json.path("tenant").asText(),
          json.path("bot").asText());
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  String write() {
    return MAPPER
        .createObjectNode()
        .put("v", VERSION)
        .put("serviceUrl", serviceUrl)
        .put("conversation", conversation)
        .put("tenant", tenant)
        .put("bot", bot)
        .toString();
  }

  private static OutsideException unreadable(
      @org.jspecify.annotations.Nullable JsonProcessingException cause) {
    return new OutsideException(
        TeamsChat.NAME, Doubt.NOT_DONE, "other", "the place's address is not ours", null, cause);
  }
}
