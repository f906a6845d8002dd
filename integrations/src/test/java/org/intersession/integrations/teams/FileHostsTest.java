package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHostsTest {
  private final FileHosts hosts = new FileHosts(List.of(".sharepoint.com"), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://contoso.sharepoint.com/sites/x/_layouts/download.aspx?UniqueId=1&tempauth=2",
        "https://contoso-my.SharePoint.com/a.docx",
        "https://contoso.sharepoint.com:443/a.docx",
      })
  void filesAreFetchedFromTheTenantsSharePoint(String address) {
    assertThat(hosts.allow(URI.create(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://contoso.sharepoint.com/a.docx",
        "https://contoso.sharepoint.com:8443/a.docx",
        "https://me@contoso.sharepoint.com/a.docx",
        "https://sharepoint.com.evil.example/a.docx",
        "https://evilsharepoint.com/a.docx",
        "https://127.0.0.1/a.docx",
        "https://169.254.169.254/latest",
        "https://[::1]/a.docx",
        "file:///etc/passwd",
        "https:///a.docx",
      })
  void andFromNowhereElse(String address) {
    assertThat(hosts.allow(URI.create(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://contoso.sharepoint.com/a.docx", "http://192.168.1.1/a.docx"})
  void inTheSandboxOnlyFromThisMachine(String address) {
    FileHosts sandbox = new FileHosts(List.of(".sharepoint.com"), true);

    assertThat(sandbox.allow(URI.create(address))).isFalse();
    assertThat(sandbox.allow(URI.create("http://127.0.0.1:4390/files/1"))).isTrue();
  }
}
