package org.intersession.integrations.standins.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Request;
import tools.jackson.databind.node.ObjectNode;

/** Users, and who belongs to a group. */
final class PeoplePaths {
  private static final Pattern BY_NAME =
      Pattern.compile("startswith\\(displayName,'((?:[^']|'')*)'\\)");

  private final GraphGate gate;
  private final Principals principals;
  private final OdataPages pages;

  PeoplePaths(GraphGate gate, Principals principals, OdataPages pages) {
    this.gate = gate;
    this.principals = principals;
    this.pages = pages;
  }

  void routes() {
    gate.on("GET", "/users/{user}", this::user)
        .on("GET", "/groups", this::groups)
        .on("GET", "/groups/{group}", this::group)
        .on("GET", "/groups/{group}/members", this::members)
        .on("GET", "/groups/{group}/members/microsoft.graph.user", this::members)
        .on("GET", "/groups/{group}/members/graph.user", this::members);
  }

  private Answer user(Request request) {
    return Answer.ok(principals.get(request.parameter("user")).json());
  }

  private Answer groups(Request request) {
    Matcher asked = BY_NAME.matcher(request.query("$filter", ""));
    if (!asked.matches()) {
      throw GraphRefusals.bad("Unsupported Query.");
    }
    List<ObjectNode> found =
        principals.groupsNamed(asked.group(1).replace("''", "'")).stream()
            .map(principals::groupJson)
            .toList();
    return Answer.ok(pages.page(request, found, 100, 999));
  }

  private Answer group(Request request) {
    return Answer.ok(principals.groupJson(request.parameter("group")));
  }

  private Answer members(Request request) {
    List<ObjectNode> members =
        principals.members(request.parameter("group")).stream().map(Principals.User::json).toList();
    return Answer.ok(pages.page(request, members, 100, 999));
  }
}
