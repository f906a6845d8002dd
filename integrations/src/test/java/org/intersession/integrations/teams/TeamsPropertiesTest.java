package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TeamsPropertiesTest {
  private static final Map<String, String> WHOLE =
      Map.of("app-id", "app", "app-password", "very-secret", "tenant-id", "tenant");

  @Test
  void allThreeCredentialsWillDo() {
    assertThat(bind(WHOLE).checked(false).connectorHosts())
        .containsExactly("smba.trafficmanager.net");
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    Throwable failure = catchThrowable(() -> bind(Map.of()).checked(false));
    assertThat(failure)
        .hasMessageContaining("intersession.teams.app-id is missing")
        .hasMessageContaining("intersession.teams.app-password is missing")
        .hasMessageContaining("intersession.teams.tenant-id is missing");
  }

  @Test
  void theSandboxNeedsNone() {
    assertThat(bind(Map.of()).checked(true).appId()).isEmpty();
  }

  @Test
  void halfOfThemWillNotDoInTheSandboxEither() {
    assertThat(catchThrowable(() -> bind(Map.of("app-id", "app")).checked(true)))
        .hasMessageContaining("app-password")
        .hasMessageContaining("tenant-id");
  }

  @ParameterizedTest
  @CsvSource({
    "app-id,a b",
    "tenant-id,../common",
    "openid-metadata,http://login.example.org/keys",
    "openid-metadata,http://127.0.0.1/keys",
    "token-url,https://login.example.org/token",
    "token-url,http://127.0.0.1/token",
    "connector-hosts,https://smba.trafficmanager.net",
    "connector-hosts,*",
    "connector-hosts,smba.trafficmanager.net:443"
  })
  void aSettingThatWouldWeakenTheDoorStopsTheStart(String name, String value) {
    Map<String, String> settings = new HashMap<>(WHOLE);
    settings.put(name, value);
    assertThat(catchThrowable(() -> bind(settings).checked(false)))
        .hasMessageContaining("intersession.teams." + name);
  }

  @Test
  void theSecretIsNotPrinted() {
    assertThat(bind(WHOLE)).asString().doesNotContain("very-secret");
  }

  @Test
  void aFaultInTheSettingsIsPrintedAsSentences() {
    Throwable failure = catchThrowable(() -> bind(Map.of()).checked(false));
    var analysis = new TeamsSettingsFailureAnalyzer().analyze(new IllegalStateException(failure));
    assertThat(analysis.getDescription()).contains("app-id is missing");
    assertThat(analysis.getAction()).contains("INTERSESSION_TEAMS_APPID");
  }

  private static TeamsProperties bind(Map<String, String> settings) {
    Map<String, String> prefixed = new HashMap<>();
    settings.forEach((name, value) -> prefixed.put("intersession.teams." + name, value));
    return new Binder(new MapConfigurationPropertySource(prefixed))
        .bindOrCreate("intersession.teams", TeamsProperties.class);
  }
}
