package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaygroundTest {
  private static Door sandbox;

  @BeforeAll
  static void open() {
    sandbox = Door.inSandbox();
  }

  @AfterAll
  static void shut() {
    sandbox.close();
  }

  @BeforeEach
  void reset() {
    sandbox.reset();
  }

  @Test
  void thePlaygroundNeedsNoTokenInTheSandbox() {
    ObjectNode line = line(sandbox);
    line.withObject("/channelData/tenant").put("id", "00000000-0000-0000-0000-0000000000001");
    line.withObject("/conversation").put("tenantId", "00000000-0000-0000-0000-0000000000001");
    assertThat(sandbox.deliver(line, null).statusCode()).isEqualTo(200);
    assertThat(sandbox.heard.said).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Forwarded-Host", "Via", "Origin"})
  void aTunnelOrAWebPageIsNotThePlayground(String header) {
    var response = sandbox.deliver(line(sandbox).toString(), null, Map.of(header, "127.0.0.1"));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(sandbox.heard.said).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/",
        "http://localhost.evil.example/",
        "http://localhost@evil.example/",
        "http://10.0.0.1/",
        "not an address"
      })
  void thePlaygroundIsAnsweredOnThisMachineOnly(String serviceUrl) {
    var response = sandbox.deliver(line(sandbox).put("serviceUrl", serviceUrl), null);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(sandbox.heard.said).isEmpty();
  }

  @Test
  void aBadTokenIsNotTakenForNone() {
    assertThat(sandbox.deliver(line(sandbox), "garbage").statusCode()).isEqualTo(401);
  }

  @Test
  void outsideTheSandboxThereIsNoPlayground() {
    try (Door production = Door.inProduction()) {
      assertThat(production.deliver(line(production), null).statusCode()).isEqualTo(401);
      assertThat(production.heard.said).isEmpty();
    }
  }

  @Test
  void withoutAnAppIdTheSandboxTakesThePlaygroundAndNoToken() {
    Map<String, String> nothing =
        Map.of(
            "intersession.teams.app-id", "",
            "intersession.teams.app-password", "",
            "intersession.teams.tenant-id", "");
    try (Door door = Door.inSandboxWith(nothing)) {
      assertThat(door.deliver(line(door), null).statusCode()).isEqualTo(200);
      assertThat(door.deliver(line(door)).statusCode()).isEqualTo(401);
    }
  }

  private static ObjectNode line(Door door) {
    return door.teams.message("help");
  }
}
