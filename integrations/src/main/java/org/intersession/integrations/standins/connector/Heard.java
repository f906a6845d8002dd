package org.intersession.integrations.standins.connector;

import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the service took an activity.
 *
 * @param status the status of its answer; 0 if there was none
 * @param body what an invocation was answered
 * @param conversation the id of the conversation it was said in
 * @param activityId the id of the activity; in a channel also the thread that it opened
 */
public record Heard(int status, JsonNode body, String conversation, String activityId) {
  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("status", status)
            .put("conversation", conversation)
            .put("activityId", activityId);
    json.set("body", body);
    return json;
  }
}
