package org.intersession.integrations.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MisbehaviourTest extends StandinsTest {
  private static final String MEETINGS = "/zoom/v2/users/zoom.large@example.org/meetings";
  private static final String CREATE = "POST /users/.*/meetings";

  @Test
  void aLostAnswerIsAcceptedAllTheSame() {
    caller.zoom();
    standins.misbehaviour().order("zoom", CREATE, 1, "lost-answer");
    assertThatThrownBy(() -> caller.post(MEETINGS, "{}")).isInstanceOf(UncheckedIOException.class);
    assertThat(standins.zoom().meetings()).hasSize(1);
    assertThat(standins.ledger().accepted("zoom")).hasSize(2);
  }

  @Test
  void aResetAcceptsNothing() {
    caller.zoom();
    standins.misbehaviour().order("zoom", CREATE, 1, "reset");
    assertThatThrownBy(() -> caller.post(MEETINGS, "{}")).isInstanceOf(UncheckedIOException.class);
    assertThat(standins.zoom().meetings()).isEmpty();
    assertThat(caller.post(MEETINGS, "{}").status()).isEqualTo(201);
  }

  @Test
  void aStatusIsAnsweredSoManyTimes() {
    caller.zoom();
    caller.post(
        "/standins/misbehave",
        "{'system':'zoom','match':'POST /users/.*/meetings','times':2,'how':'status:503'}");
    assertThat(caller.post(MEETINGS, "{}").status()).isEqualTo(503);
    assertThat(caller.post(MEETINGS, "{}").status()).isEqualTo(503);
    assertThat(caller.post(MEETINGS, "{}").status()).isEqualTo(201);
  }

  @Test
  void aSettingIsDroppedInSilence() {
    caller.zoom();
    standins.misbehaviour().order("zoom", CREATE, 1, "silent-drop:settings.waiting_room");
    JsonNode meeting = caller.post(MEETINGS, "{'settings':{'waiting_room':true}}").json();
    assertThat(meeting.path("settings").path("waiting_room").asBoolean()).isFalse();
  }

  @Test
  void aTruncatedAnswerBreaksOff() {
    caller.zoom();
    standins.misbehaviour().order("zoom", CREATE, 1, "truncated");
    assertThatThrownBy(() -> caller.post(MEETINGS, "{}")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void garbageIsNoJson() {
    caller.zoom();
    standins.misbehaviour().order("zoom", CREATE, 1, "garbage");
    Caller.Reply reply = caller.post(MEETINGS, "{}");
    assertThatThrownBy(reply::json).isInstanceOf(tools.jackson.core.JacksonException.class);
  }

  @Test
  void anOrderThatMakesNoSenseIsRefused() {
    assertThat(caller.post("/standins/misbehave", "{'how':'explode'}").status()).isEqualTo(400);
    assertThat(caller.post("/standins/misbehave", "{'how':'status:abc'}").status()).isEqualTo(400);
  }

  @Test
  void theLedgerIsOnTheDiskWhenTheAnswerComes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ledger.jsonl");
    try (Standins kept = Standins.start(StandinsSettings.defaults().withLedger(file))) {
      new Caller(kept.base()).zoom().post(MEETINGS, "{'topic':'x'}");
      JsonNode line = Caller.json(Files.readAllLines(file).get(1));
      assertThat(line.path("event").asString()).isEqualTo("meeting.created");
      assertThat(line.path("path").asString())
          .isEqualTo("/v2/users/zoom.large@example.org/meetings");
      assertThat(line.path("body").path("topic").asString()).isEqualTo("x");
    }
  }

  @Test
  void noSecretReachesTheLedger() {
    caller.graph();
    assertThat(caller.get("/standins/ledger?system=login").text())
        .contains("token.issued")
        .doesNotContain(StandinsSettings.GRAPH_CLIENT_SECRET);
  }

  @Test
  void theSigningKeySurvivesARestart(@TempDir Path folder) {
    StandinsSettings settings =
        StandinsSettings.defaults().withLedger(folder.resolve("ledger.jsonl"));
    String first;
    try (Standins before = Standins.start(settings)) {
      first = new Caller(before.base()).get("/botframework/.well-known/keys").text();
    }
    try (Standins after = Standins.start(settings)) {
      assertThat(new Caller(after.base()).get("/botframework/.well-known/keys").text())
          .isEqualTo(first);
    }
  }

  @Test
  void refusedRequestsStandApart() {
    caller.get("/zoom/v2/users");
    assertThat(standins.ledger().accepted()).isEmpty();
    assertThat(standins.ledger().refused()).hasSize(1);
  }
}
