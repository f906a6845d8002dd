package org.intersession.integrations.standins.zoom;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Shape;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Users, their settings, and the account's tracking fields. */
final class UserPaths {
  private static final Shape SETTINGS = Shape.beside(UserPaths.class, "user-settings.shape");

  private final ZoomGate gate;
  private final Users users;
  private final Pages pages;
  private final List<String> trackingFields;

  UserPaths(ZoomParts parts) {
    gate = parts.gate();
    users = parts.users();
    pages = new Pages(parts.clock());
    trackingFields = new ArrayList<>(parts.account().trackingFields());
  }

  void routes() {
    gate.on("GET", "/users", Label.MEDIUM, "user:read:list_users", this::list)
        .on("GET", "/users/{user}", Label.LIGHT, "user:read:user", this::read)
        .on("GET", "/users/{user}/settings", Label.MEDIUM, "user:read:settings", this::settings)
        .on("PATCH", "/users/{user}/settings", Label.LIGHT, "user:update:settings", this::change)
        .on(
            "GET",
            "/tracking_fields",
            Label.MEDIUM,
            "tracking_field:read:list_tracking_fields",
            request -> tracking());
  }

  private Answer list(Request request) {
    List<ObjectNode> all = users.all().stream().map(ZoomUser::json).toList();
    return Answer.ok(pages.page(request, "users", all));
  }

  private Answer read(Request request) {
    return Answer.ok(users.get(request.parameter("user")).json());
  }

  private Answer settings(Request request) {
    ObjectNode settings = users.get(request.parameter("user")).settings();
    if (!request.query("option", "").equals("meeting_security")) {
      return Answer.ok(settings);
    }
    ObjectNode security = Json.object();
    security.set("meeting_security", settings.get("meeting_security"));
    return Answer.ok(security);
  }

  private Answer change(Request request) {
    ZoomUser user = users.get(request.parameter("user"));
    Json.merge(user.settings(), gate.body(request, SETTINGS));
    return Answer.empty(204).did("user.settings_updated", user.id());
  }

  private Answer tracking() {
    ObjectNode json = Json.object().put("total_records", trackingFields.size());
    ArrayNode fields = json.putArray("tracking_fields");
    for (String field : trackingFields) {
      ObjectNode each = fields.addObject();
      each.put("id", "tf-" + Integer.toHexString(field.hashCode()))
          .put("field", field)
          .put("required", false)
          .put("visible", true)
          .putArray("recommended_values");
    }
    return Answer.ok(json);
  }
}
