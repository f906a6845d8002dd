package org.intersession.integrations.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.ResourceResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.FileFetcher;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** Speaks in Teams. A request is repeated only when Teams says that it did nothing with it. */
final class TeamsChat implements Chat {
  static final String NAME = "teams";
  private static final int TRIES = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
  private static final Duration USUAL_PAUSE = Duration.ofMillis(500);
  private static final Duration LIMIT = Duration.ofSeconds(12);

  private final ServiceHosts hosts;
  private final Connectors connectors;
  private final TeamsCredentials credentials;
  private final Posts posts;
  private final FileHosts files;
  private final FileFetcher fetcher;
  private final ConnectorFailures failures;
  private final InstantSource clock;

  TeamsChat(
      ServiceHosts hosts,
      Connectors connectors,
      TeamsCredentials credentials,
      Posts posts,
      FileHosts files,
      FileFetcher fetcher,
      InstantSource clock) {
    this.hosts = hosts;
    this.connectors = connectors;
    this.credentials = credentials;
    this.posts = posts;
    this.files = files;
    this.fetcher = fetcher;
    this.failures = new ConnectorFailures(clock);
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String post(ChatPlace place, ChatPost post) {
    PlaceAddress to = PlaceAddress.read(place.address());
    ResourceResponse posted =
        call(to, chat -> chat.sendToConversation(to.conversation(), posts.activity(to, post)));
    if (posted == null || posted.getId() == null || posted.getId().isBlank()) {
      throw failures.withoutId();
    }
    return posted.getId();
  }

  @Override
  public void replace(ChatPlace place, String postId, ChatPost post) {
    PlaceAddress to = PlaceAddress.read(place.address());
    call(to, chat -> chat.updateActivity(to.conversation(), postId, posts.activity(to, post)));
  }

  @Override
  public FileFetcher.Fetched fetch(ChatAttachment file, int atMost) {
    if (!files.allow(file.content())) {
      throw new OutsideException(
          NAME, Doubt.NOT_DONE, "not-allowed", "a file that Teams does not keep", null, null);
    }
    return new FileFetcher.Fetched(file.name(), fetcher.fetch(file.content(), atMost).content());
  }

  private <T> @Nullable T call(
      PlaceAddress to, Function<Conversations, CompletableFuture<T>> request) {
    if (!hosts.allows(to.serviceUrl())) {
      throw failures.notAllowed(to.serviceUrl());
    }
    for (int tried = 1; ; tried++) {
      try {
        return callOnce(to, request);
      } catch (OutsideException e) {
        Duration pause = pauseBefore(e);
        if (tried == TRIES || pause.compareTo(LONGEST_PAUSE) > 0) {
          throw e;
        }
        sleep(pause, e);
      }
    }
  }

  private <T> @Nullable T callOnce(
      PlaceAddress to, Function<Conversations, CompletableFuture<T>> request) {
    if (credentials.areGiven()) {
      await(credentials.getToken(), failures::withoutToken);
    }
    return await(request.apply(connectors.at(to.serviceUrl())), failures::read);
  }

  private static <T> @Nullable T await(
      CompletableFuture<T> answer, Function<Throwable, OutsideException> failed) {
    try {
      return answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failed.apply(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      throw failed.apply(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed.apply(e);
    }
  }

  /** How long to wait before asking again; longer than allowed when it must not be repeated. */
  private Duration pauseBefore(OutsideException failure) {
    if (failure.reason().equals(ConnectorFailures.TOKEN_REFUSED)) {
      credentials.forget();
      return Duration.ZERO;
    }
    if (!failure.reason().equals(ConnectorFailures.TOO_OFTEN)) {
      return Duration.ofDays(1);
    }
    Duration asked =
        failure.retryAt() == null
            ? USUAL_PAUSE
            : Duration.between(clock.instant(), failure.retryAt());
    return asked.plusMillis(ThreadLocalRandom.current().nextLong(USUAL_PAUSE.toMillis()));
  }

  private static void sleep(Duration pause, OutsideException failure) {
    try {
      TimeUnit.MILLISECONDS.sleep(Math.max(0, pause.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
