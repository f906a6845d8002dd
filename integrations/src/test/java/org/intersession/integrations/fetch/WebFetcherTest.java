package org.intersession.integrations.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.intersession.integrations.OutsideException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetcherTest {
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/file",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Disposition", "filename=\"draft.docx\"");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(new byte[100]);
          exchange.close();
        });
    server.createContext(
        "/inside",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest");
          exchange.sendResponseHeaders(302, -1);
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "fe80::1",
        "fd00::1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
      })
  void noAddressInsideIsPublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "2606:4700::1111", "100.128.0.1", "172.32.0.1"})
  void addressesOfTheOpenInternetArePublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/draft.docx",
        "https://127.0.0.1/draft.docx",
        "https://localhost/draft.docx",
        "https://[::1]/draft.docx",
        "https://2130706433/draft.docx",
        "https://user:secret@example.org/draft.docx",
        "https://example.org:8443/draft.docx",
        "ftp://example.org/draft.docx",
      })
  void theTrueServiceFetchesNothingFromInside(String link) {
    WebFetcher fetcher = new WebFetcher(false, Duration.ofSeconds(2));

    assertThatThrownBy(() -> fetcher.fetch(URI.create(link), 1000))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.reason()).isEqualTo("not-allowed"));
  }

  @Test
  void aFileComesWithTheNameThatItsSenderGives() {
    FileFetcherAnswer answer = fetch("/file", 100);

    assertThat(answer.name()).isEqualTo("draft.docx");
    assertThat(answer.length()).isEqualTo(100);
  }

  @Test
  void aFileThatIsLongerThanAllowedIsRefused() {
    assertThatThrownBy(() -> fetch("/file", 99)).hasMessageContaining("longer than allowed");
  }

  @Test
  void aRedirectIsJudgedLikeTheFirstAddress() {
    assertThatThrownBy(() -> fetch("/inside", 100))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.reason()).isEqualTo("not-allowed"));
  }

  private record FileFetcherAnswer(String name, int length) {}

  private FileFetcherAnswer fetch(String path, int atMost) {
    URI link = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    var fetched = new WebFetcher(true, Duration.ofSeconds(5)).fetch(link, atMost);
    return new FileFetcherAnswer(fetched.name(), fetched.content().length);
  }
}
