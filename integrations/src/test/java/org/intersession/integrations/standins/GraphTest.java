package org.intersession.integrations.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.intersession.integrations.standins.core.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GraphTest extends StandinsTest {
  private static final String MEETINGS = "/graph/v1.0/users/teams.a@example.org/onlineMeetings";
  private static final String MAILS = "/graph/v1.0/users/secretariat@example.org/messages";
  private static final String MAIL =
      "{'subject':'Reminder','body':{'contentType':'html','content':'<p>Dear</p>'},'toRecipients':[{'emailAddress':{'address':'ke@example.com'}}]%s}";
  private static final String PROPERTY =
      "String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Intersession";

  @BeforeEach
  void signIn() {
    caller.graph();
  }

  @Test
  void aStrangerIsRefused() {
    assertThat(caller.with("x.y.z").get(MAILS).status()).isEqualTo(401);
  }

  @Test
  void theBotsTokenDoesNotOpenGraph() {
    assertThat(caller.bot().get(MAILS).status()).isEqualTo(401);
  }

  @Test
  void theTokenSaysWhatWasConsentedTo() {
    String token =
        caller.microsoftToken(
            StandinsSettings.GRAPH_CLIENT_ID,
            StandinsSettings.GRAPH_CLIENT_SECRET,
            "https://graph.microsoft.com/.default");
    String claims =
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    assertThat(Json.read(claims).path("roles").valueStream().map(JsonNode::asString))
        .contains("OnlineMeetings.ReadWrite.All", "Mail.Send", "Sites.Selected");
  }

  @Test
  void theSameExternalIdGivesTheSameMeeting() {
    String body =
        "{'externalId':'m-1/1','subject':'x','startDateTime':'2027-03-12T14:00:00+01:00','endDateTime':'2027-03-12T15:30:00+01:00','@odata.type':'#microsoft.graph.onlineMeeting'}";
    Caller.Reply first = caller.post(MEETINGS + "/createOrGet", body);
    Caller.Reply second = caller.post(MEETINGS + "/createOrGet", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(first.json().path("startDateTime").asString()).isEqualTo("2027-03-12T13:00:00Z");
  }

  @Test
  void settingsOfTheLobbyAreNoPartOfCreateOrGet() {
    Caller.Reply reply =
        caller.post(
            MEETINGS + "/createOrGet",
            "{'externalId':'m-1','lobbyBypassSettings':{'scope':'organizer'}}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("error").path("message").asString())
        .contains("lobbyBypassSettings");
  }

  @Test
  void theLobbyIsChangedAfterwards() {
    String id =
        caller.post(MEETINGS + "/createOrGet", "{'externalId':'m-2'}").json().path("id").asString();
    Caller.Reply changed =
        caller.patch(
            MEETINGS + "/" + id.replace("@", "%40"),
            "{'lobbyBypassSettings':{'scope':'organizer','isDialInBypassEnabled':false}}");
    assertThat(changed.json().path("lobbyBypassSettings").path("scope").asString())
        .isEqualTo("organizer");
  }

  @Test
  void whoIsNotInThePolicyCannotOrganise() {
    assertThat(
            caller
                .post(
                    "/graph/v1.0/users/secretariat@example.org/onlineMeetings/createOrGet",
                    "{'externalId':'m-3'}")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aDraftKeepsItsImmutableIdWhenItIsSent() {
    caller.preferring("IdType=\"ImmutableId\"");
    String id = caller.post(MAILS, MAIL.formatted("")).json().path("id").asString();
    assertThat(caller.post(MAILS + "/" + id + "/send", "").status()).isEqualTo(202);
    JsonNode sent = caller.get(MAILS + "/" + id).json();
    assertThat(sent.path("id").asString()).isEqualTo(id);
    assertThat(sent.path("isDraft").asBoolean()).isFalse();
  }

  @Test
  void anOrdinaryIdIsLostWithTheSending() {
    String id = caller.post(MAILS, MAIL.formatted("")).json().path("id").asString();
    caller.post(MAILS + "/" + id + "/send", "");
    assertThat(caller.get(MAILS + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void aMailIsFoundByItsExtendedProperty() {
    String property = ",'singleValueExtendedProperties':[{'id':'" + PROPERTY + "','value':'d-7'}]";
    String id = caller.post(MAILS, MAIL.formatted(property)).json().path("id").asString();
    caller.post(MAILS, MAIL.formatted(""));
    caller.post(MAILS + "/" + id + "/send", "");
    String filter =
        "singleValueExtendedProperties/Any(ep: ep/id eq '" + PROPERTY + "' and ep/value eq 'd-7')";
    JsonNode found =
        caller
            .get(
                MAILS
                    + "?$filter="
                    + java.net.URLEncoder.encode(filter, java.nio.charset.StandardCharsets.UTF_8))
            .json()
            .path("value");
    assertThat(found.size()).isEqualTo(1);
    assertThat(found.get(0).path("isDraft").asBoolean()).isFalse();
  }

  @Test
  void theThirtyFirstMailOfAMinuteIsRefused() {
    String send = "/graph/v1.0/users/notices-01@example.org/sendMail";
    String body = "{'Message':" + MAIL.formatted("") + ",'SaveToSentItems':true}";
    standins.clock().pace(0);
    for (int i = 0; i < 30; i++) {
      assertThat(caller.post(send, body).status()).isEqualTo(202);
    }
    Caller.Reply refused = caller.post(send, body);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("60");
    standins.clock().set(standins.clock().instant().plus(Duration.ofSeconds(61)));
    assertThat(caller.post(send, body).status()).isEqualTo(202);
    assertThat(standins.graph().sentMail()).hasSize(31);
  }

  @Test
  void deltaTellsWhatCameSince() {
    String inbox = "/graph/v1.0/users/secretariat@example.org/mailFolders/inbox/messages/delta";
    String link = caller.get(inbox).json().path("@odata.deltaLink").asString();
    standins
        .graph()
        .arrive(
            "secretariat@example.org",
            Json.object().put("from", "ke@example.com").put("subject", "Undeliverable"));
    JsonNode news = caller.get(link.replace("$", "%24")).json();
    assertThat(news.path("value").get(0).path("subject").asString()).isEqualTo("Undeliverable");
    String later = news.path("@odata.deltaLink").asString();
    assertThat(caller.get(later.replace("$", "%24")).json().path("value")).isEmpty();
  }

  @Test
  void membersComeInPagesWithWholeAddresses() {
    JsonNode first =
        caller
            .get("/graph/v1.0/groups/0b000001-0000-4000-8000-000000000001/members?$top=20")
            .json();
    JsonNode second =
        caller.get(first.path("@odata.nextLink").asString().replace("$", "%24")).json();
    assertThat(first.path("value").size()).isEqualTo(20);
    assertThat(second.path("value").size()).isEqualTo(15);
    assertThat(second.has("@odata.nextLink")).isFalse();
  }
}
