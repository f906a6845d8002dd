package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The channel's signing keys, as its metadata publish them. A key that is known is found without
 * waiting, even while the metadata are out of reach; an unknown one has them fetched again, one
 * fetch at a time and not often, so that invented key ids cannot make us hammer the publisher.
 */
final class ChannelKeys {
  private static final Logger log = LoggerFactory.getLogger(ChannelKeys.class);
  private static final Duration FETCH_LIMIT = Duration.ofSeconds(3);
  private static final Duration FRESH = Duration.ofHours(12);
  private static final Duration AFTER_SUCCESS = Duration.ofSeconds(10);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final TeamsHttp http;
  private final URI metadata;
  private final Predicate<URI> trusted;
  private final InstantSource clock;
  private final OneAtATime<Map<String, ChannelKey>> fetches = new OneAtATime<>();
  private volatile Map<String, ChannelKey> keys = Map.of();
  private volatile Instant staleAt = Instant.MIN;
  private volatile Instant nextFetch = Instant.MIN;

  ChannelKeys(TeamsHttp http, URI metadata, Predicate<URI> trusted, InstantSource clock) {
    this.http = http;
    this.metadata = metadata;
    this.trusted = trusted;
    this.clock = clock;
  }

  /** The key of this id; fetched if it is not known yet. */
  CompletableFuture<Optional<ChannelKey>> find(String id) {
    ChannelKey known = keys.get(id);
    boolean mayFetch = !clock.instant().isBefore(nextFetch);
    if (known == null) {
      return fetches
          .ask(mayFetch ? this::fetch : () -> CompletableFuture.completedFuture(keys))
          .handle((fetched, failure) -> Optional.ofNullable(keys.get(id)));
    }
    if (mayFetch && clock.instant().isAfter(staleAt)) {
      fetches.ask(this::fetch);
    }
    return CompletableFuture.completedFuture(Optional.of(known));
  }

  private CompletableFuture<Map<String, ChannelKey>> fetch() {
    return get(metadata)
        .thenCompose(document -> get(URI.create(document.path("jwks_uri").asText())))
        .thenApply(ChannelKeys::read)
        .whenComplete(this::settle);
  }

  private CompletableFuture<JsonNode> get(URI address) {
    return trusted.test(address)
        ? http.json(new Request.Builder().url(address.toString()).build(), FETCH_LIMIT)
        : CompletableFuture.failedFuture(new IllegalStateException("not trusted: " + address));
  }

  private void settle(Map<String, ChannelKey> fetched, Throwable failure) {
    Instant now = clock.instant();
    if (failure != null) {
      nextFetch = now.plus(AFTER_FAILURE);
      log.warn("The channel's keys cannot be fetched from {}: {}", metadata, failure.toString());
      return;
    }
    keys = fetched;
    staleAt = now.plus(FRESH);
    nextFetch = now.plus(AFTER_SUCCESS);
  }

  private static Map<String, ChannelKey> read(JsonNode set) {
    Map<String, ChannelKey> read = new HashMap<>();
    set.path("keys").forEach(jwk -> ChannelKey.read(jwk).ifPresent(key -> read.put(key.id(), key)));
    if (read.isEmpty()) {
      throw new IllegalStateException("the key set holds no usable key");
    }
    return Map.copyOf(read);
  }
}
