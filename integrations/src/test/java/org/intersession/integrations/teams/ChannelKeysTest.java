package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelKeysTest {
  private final FakeTeams teams = new FakeTeams();
  private final TeamsHttp http = new TeamsHttp(new ObjectMapper());
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final ChannelKeys keys =
      new ChannelKeys(http, URI.create(teams.url("/metadata")), uri -> true, now::get);

  @AfterEach
  void close() {
    http.close();
    teams.close();
  }

  @Test
  void aKnownKeyIsFoundWithoutAsking() {
    keys.find("good").join();
    assertThat(keys.find("good")).isCompletedWithValueMatching(Optional::isPresent);
    assertThat(teams.metadataFetches).hasValue(1);
  }

  @Test
  void manyWhoAskAtOnceShareOneFetch() {
    List<CompletableFuture<Optional<ChannelKey>>> all =
        IntStream.range(0, 50).mapToObj(i -> keys.find("good")).toList();
    assertThat(all).allMatch(found -> found.join().isPresent());
    assertThat(teams.metadataFetches).hasValue(1);
  }

  @Test
  void inventedKeysDoNotMakeItAskAgainAndAgain() {
    keys.find("good").join();
    IntStream.range(0, 100).forEach(i -> keys.find("invented-" + i).join());
    assertThat(teams.metadataFetches).hasValue(1);
  }

  @Test
  void aNewKeyIsFoundOnceItMayAskAgain() {
    keys.find("good").join();
    teams.published.put("new", FakeTeams.newKey());
    assertThat(keys.find("new").join()).isEmpty();
    pass(Duration.ofSeconds(11));
    assertThat(keys.find("new").join()).isPresent();
  }

  @Test
  void knownKeysAreKeptWhileTheMetadataAreDown() {
    keys.find("good").join();
    teams.metadataDown = true;
    pass(Duration.ofDays(2));
    assertThat(keys.find("good")).isCompletedWithValueMatching(Optional::isPresent);
    assertThat(keys.find("unknown").join()).isEmpty();
    assertThat(keys.find("good")).isCompletedWithValueMatching(Optional::isPresent);
  }

  @Test
  void afterAFailureItAsksAgainSoonButNotAtOnce() {
    teams.metadataDown = true;
    assertThat(keys.find("good").join()).isEmpty();
    assertThat(keys.find("good").join()).isEmpty();
    assertThat(teams.metadataFetches).hasValue(1);
    teams.metadataDown = false;
    pass(Duration.ofSeconds(2));
    assertThat(keys.find("good").join()).isPresent();
  }

  @Test
  void keysAreNotFetchedFromWhereTheyAreNotTrusted() {
    ChannelKeys wary =
        new ChannelKeys(
            http,
            URI.create(teams.url("/metadata")),
            uri -> !uri.getPath().equals("/keys"),
            now::get);
    assertThat(wary.find("good").join()).isEmpty();
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }
}
