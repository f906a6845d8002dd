package org.intersession.integrations.standins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ZoomRegistrantsTest extends StandinsTest {
  private String meeting = "";

  @BeforeEach
  void makeMeeting() {
    JsonNode created =
        caller
            .zoom()
            .post(
                "/zoom/v2/users/zoom.large@example.org/meetings",
                "{'type':2,'start_time':'2099-03-12T13:00:00Z','settings':{'approval_type':1,'waiting_room':true,'alternative_hosts':'zoom.small@example.org'}}")
            .json();
    meeting = "/zoom/v2/meetings/" + created.path("id").asLong();
  }

  private Caller.Reply add(String email, boolean approve) {
    return caller.post(
        meeting + "/registrants",
        "{'first_name':'KENYA','last_name':'A','email':'"
            + email
            + "','auto_approve':"
            + approve
            + "}");
  }

  @Test
  void onlyTheApprovedAreListedUnlessAskedOtherwise() {
    add("a@example.org", true);
    add("b@example.org", false);
    assertThat(emails("")).isEqualTo("a@example.org");
    assertThat(emails("?status=pending")).isEqualTo("b@example.org");
  }

  @Test
  void thePersonalLinkComesWithTheApproval() {
    assertThat(add("a@example.org", false).json().has("join_url")).isFalse();
    assertThat(add("b@example.org", true).json().path("join_url").asString()).contains("tk=");
  }

  @Test
  void theHostAndTheAlternativeHostsCannotRegister() {
    assertThat(add("zoom.large@example.org", true).json().path("code").asInt()).isEqualTo(3027);
    assertThat(add("zoom.small@example.org", true).json().path("code").asInt()).isEqualTo(3027);
  }

  @Test
  void theFourthAdditionOfADayIsRefused() {
    for (int i = 0; i < 3; i++) {
      assertThat(add("a@example.org", true).status()).isEqualTo(201);
    }
    Caller.Reply fourth = add("a@example.org", true);
    assertThat(fourth.status()).isEqualTo(429);
    assertThat(fourth.json().path("message").asString()).contains("daily rate limit (3)");
  }

  @Test
  void aBatchHoldsThirty() {
    String one = "{'email':'%d@example.org','first_name':'x'},";
    assertThat(caller.post(meeting + "/batch_registrants", batch(one, 30)).status()).isEqualTo(200);
    assertThat(caller.post(meeting + "/batch_registrants", batch(one, 31)).status()).isEqualTo(400);
  }

  @Test
  void aDecisionMovesARegistrant() {
    String id = add("b@example.org", false).json().path("registrant_id").asString();
    caller.put(
        meeting + "/registrants/status",
        "{'action':'approve','registrants':[{'id':'" + id + "'}]}");
    assertThat(emails("")).isEqualTo("b@example.org");
  }

  @Test
  void withoutRegistrationNobodyCanBeAdded() {
    caller.patch(meeting, "{'settings':{'approval_type':2}}");
    assertThat(add("a@example.org", true).json().path("code").asInt()).isEqualTo(404);
  }

  private String emails(String query) {
    return caller
        .get(meeting + "/registrants" + query)
        .json()
        .path("registrants")
        .path(0)
        .path("email")
        .asString("");
  }

  private static String batch(String one, int count) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < count; i++) {
      list.append(one.formatted(i));
    }
    return "{'auto_approve':true,'registrants':[" + list.substring(0, list.length() - 1) + "]}";
  }
}
