package org.intersession.integrations.zoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.intersession.integrations.OutsideException;

/** Compares what the administrator granted to the app with what meetings need. */
final class ZoomReadiness {
  /** What we need it for, by granular scope. */
  private static final Map<String, String> NEEDED =
      new TreeMap<>(
          Map.of(
              "meeting:write:meeting", "to create meetings",
              "meeting:read:meeting", "to read meetings back",
              "meeting:update:meeting", "to change meetings",
              "meeting:delete:meeting", "to cancel meetings",
              "meeting:read:list_meetings", "to find a meeting again after a failure",
              "meeting:update:status", "to end a running meeting",
              "user:read:settings", "to see interpretation languages and who may chat",
              "user:update:settings", "to set who may chat",
              "tracking_field:read:list_tracking_fields", "to see the tracking field"));

  private final ZoomApi api;
  private final String trackingField;

  ZoomReadiness(ZoomApi api, String trackingField) {
    this.api = api;
    this.trackingField = trackingField;
  }

  /** A sentence for everything that is missing, with what to do. */
  List<String> missing() {
    try {
      Set<String> granted = api.grantedScopes();
      List<String> missing = new ArrayList<>();
      NEEDED.forEach(
          (scope, purpose) -> {
            if (!isGranted(scope, granted)) {
              missing.add(
                  "The Zoom app lacks the scope %s:admin (%s): add it in the Zoom App Marketplace under Scopes, then activate the app again."
                      .formatted(scope, purpose));
            }
          });
      if (api.trackingField() == null) {
        missing.add(
            "The Zoom account has no tracking field \"%s\": add it under Account Management, Tracking Fields. Meetings work without it."
                .formatted(trackingField));
      }
      return missing;
    } catch (OutsideException e) {
      return List.of("Zoom cannot be used (%s): %s".formatted(e.reason(), e.getMessage()));
    }
  }

  /** Granular scopes end in :admin for server-to-server apps; older apps have classic ones. */
  private static boolean isGranted(String scope, Set<String> granted) {
    String[] parts = scope.split(":");
    String classic = parts[0] + ":" + (parts[1].equals("read") ? "read" : "write") + ":admin";
    return granted.contains(scope)
        || granted.contains(scope + ":admin")
        || granted.contains(scope + ":master")
        || granted.contains(classic);
  }
}
