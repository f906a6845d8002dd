package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {
  private final ServiceHosts hosts =
      new ServiceHosts(List.of("smba.trafficmanager.net", ".teams.example.int"), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net",
        "https://smba.trafficmanager.net:443/emea/99999999-8888-7777-6666-555555555555/",
        "https://SMBA.TrafficManager.NET/emea/",
        "https://a.teams.example.int/",
        "https://b.a.teams.example.int/"
      })
  void addressesOfTeamsAreAllowed(String address) {
    assertThat(hosts.allows(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net.evil.org/",
        "https://evil.org/smba.trafficmanager.net",
        "https://evil.org?smba.trafficmanager.net",
        "https://evil.org#smba.trafficmanager.net",
        "https://evilsmba.trafficmanager.net/",
        "https://smba.trafficmanager.net@evil.org/",
        "https://evil.org@smba.trafficmanager.net/",
        "https://user:word@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net:0/",
        "https://smba.trafficmanager.net./",
        "https://smba.trafficmanager.net\\@evil.org/",
        "https://smba.trafficmanager.net%2eevil.org/",
        "https://smba.trafficmanager.net%00.evil.org/",
        "https://smba。trafficmanager。net/",
        "https://ѕmba.trafficmanager.net/",
        "https://smba.trafficmanager.net/ ",
        " https://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/\nhost: evil.org",
        "https:smba.trafficmanager.net",
        "https:///smba.trafficmanager.net/",
        "//smba.trafficmanager.net/",
        "smba.trafficmanager.net",
        "ftp://smba.trafficmanager.net/",
        "file://smba.trafficmanager.net/",
        "https://evilteams.example.int/",
        "https://teams.example.int/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://[::1]/",
        ""
      })
  void othersAreNot(String address) {
    assertThat(hosts.allows(address)).isFalse();
  }

  @Test
  void noAddressIsNotAllowed() {
    assertThat(hosts.allows(null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:3979/x/", "http://localhost:1/", "http://[::1]:80/"})
  void theSandboxAllowsLoopback(String address) {
    assertThat(inSandbox().allows(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/",
        "http://127.1/",
        "http://127.0.0.1.nip.io/",
        "http://localhost:1@evil.org/",
        "http://0.0.0.0/",
        "http://2130706433/"
      })
  void theSandboxAllowsNothingElse(String address) {
    assertThat(inSandbox().allows(address)).isFalse();
  }

  private static ServiceHosts inSandbox() {
    return new ServiceHosts(List.of("smba.trafficmanager.net"), true);
  }
}
