package org.intersession.integrations.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import okio.ByteString;
import org.intersession.integrations.OutsideException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the permissions in the app's token with what meetings need. Whether a policy lets the
 * app act for an organiser shows only when it does so: the reason is then {@code no-policy}.
 */
final class TeamsReadiness {
  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<String, String> NEEDED =
      new TreeMap<>(Map.of("OnlineMeetings.ReadWrite.All", "to create and change meetings"));

  private final GraphAccess graph;

  TeamsReadiness(GraphAccess graph) {
    this.graph = graph;
  }

  /** A sentence for everything that is missing, with what to do. */
  List<String> missing() {
    try {
      Set<String> granted = roles(graph.token());
      List<String> missing = new ArrayList<>();
      NEEDED.forEach(
          (permission, purpose) -> {
            if (!granted.contains(permission)) {
              missing.add(
                  "The app lacks the application permission %s (%s): grant it in the Entra admin center under App registrations, API permissions, with admin consent; then grant an application access policy to each organiser (Grant-CsApplicationAccessPolicy)."
                      .formatted(permission, purpose));
            }
          });
      return missing;
    } catch (OutsideException e) {
      return List.of(
          "Microsoft Graph cannot be used (%s): %s".formatted(e.reason(), e.getMessage()));
    }
  }

  /** The token is the platform's word to itself: what is read here grants nothing. */
  private static Set<String> roles(String token) {
    String[] parts = token.split("\\.", -1);
    ByteString claims = parts.length == 3 ? ByteString.decodeBase64(parts[1]) : null;
    if (claims == null) {
      return Set.of();
    }
    try {
      return JSON.readTree(claims.utf8())
          .path("roles")
          .valueStream()
          .map(JsonNode::asString)
          .collect(Collectors.toUnmodifiableSet());
    } catch (JacksonException e) {
      return Set.of();
    }
  }
}
