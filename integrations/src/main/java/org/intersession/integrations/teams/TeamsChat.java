package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.FileFetcher;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.SharedMemory;
import org.jspecify.annotations.Nullable;

/** Speaks in Teams. A request is repeated only when Teams says that it did nothing with it. */
final class TeamsChat implements Chat {
  static final String NAME = "teams";
  private static final int TRIES = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
  private static final Duration USUAL_PAUSE = Duration.ofMillis(500);
  static final Duration LIMIT = Duration.ofSeconds(12);

  private final ServiceHosts hosts;
  private final Connectors connectors;
  private final TeamsCredentials credentials;
  private final Posts posts;
  private final FileHosts files;
  private final FileFetcher fetcher;
  private final ConnectorFailures failures;
  private final TeamsLimits limits;
  private final InstantSource clock;

  TeamsChat(
      ServiceHosts hosts,
      Connectors connectors,
      TeamsCredentials credentials,
      Posts posts,
      FileHosts files,
      FileFetcher fetcher,
      TeamsLimits limits,
      InstantSource clock) {
    this.hosts = hosts;
    this.connectors = connectors;
    this.credentials = credentials;
    this.posts = posts;
    this.files = files;
    this.fetcher = fetcher;
    this.limits = limits;
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
        call(
            to,
            LONGEST_PAUSE,
            chat -> chat.sendToConversation(to.conversation(), posts.activity(to, post)));
    return id(posted == null ? null : posted.getId());
  }

  /** Waits for its permit before it leaves, and is not repeated by itself: the ledger does that. */
  @Override
  public String send(ChatPlace place, ChatPost post) {
    PlaceAddress to = PlaceAddress.read(place.address());
    ResourceResponse posted =
        unasked(
            to,
            to.conversation(),
            chat -> chat.sendToConversation(to.conversation(), posts.activity(to, post)));
    return id(posted == null ? null : posted.getId());
  }

  @Override
  public ChatPerson member(ChatPlace place, ChatPerson person) {
    PlaceAddress at = PlaceAddress.read(place.address());
    ChannelAccount found =
        call(at, LONGEST_PAUSE, chat -> chat.getConversationMember(person.id(), at.conversation()));
    JsonNode email = found == null ? null : found.getProperties().get("email");
    return new ChatPerson(
        person.id(), person.name(), email == null ? null : email.asText().strip());
  }

  @Override
  public ChatPlace personal(ChatPlace met, ChatPerson person) {
    if (met.personal()) {
      return met;
    }
    PlaceAddress near = PlaceAddress.read(met.address());
    ConversationParameters alone = new ConversationParameters();
    alone.setIsGroup(false);
    alone.setBot(new ChannelAccount(near.bot()));
    alone.setMembers(List.of(new ChannelAccount(person.id())));
    alone.setTenantId(near.tenant());
    alone.setChannelData(posts.tenant(near.tenant()));
    String conversation = open(near, person, alone);
    PlaceAddress address =
        new PlaceAddress(near.serviceUrl(), conversation, near.tenant(), near.bot());
    return new ChatPlace(NAME, conversation, person.name(), true, address.write());
  }

  /** To open it twice gives the same one, so a lost answer leaves no doubt. */
  private String open(PlaceAddress near, ChatPerson person, ConversationParameters alone) {
    try {
      ConversationResourceResponse opened =
          unasked(near, "new " + person.id(), chat -> chat.createConversation(alone));
      return id(opened == null ? null : opened.getId());
    } catch (OutsideException e) {
      throw e.doubt() == Doubt.UNKNOWN ? failures.nothingSaid(e) : e;
    }
  }

  private <T> @Nullable T unasked(
      PlaceAddress to, String thread, Function<Conversations, CompletableFuture<T>> request) {
    try (SharedMemory.Permit permit = limits.enter(to.tenant(), thread)) {
      return call(to, Duration.ZERO, request);
    } catch (OutsideException e) {
      limits.heed(to.tenant(), e);
      throw e;
    }
  }

  private String id(@Nullable String id) {
    if (id == null || id.isBlank()) {
      throw failures.withoutId();
    }
    return id;
  }

  @Override
  public void replace(ChatPlace place, String postId, ChatPost post) {
    PlaceAddress to = PlaceAddress.read(place.address());
    call(
        to,
        LONGEST_PAUSE,
        chat -> chat.updateActivity(to.conversation(), postId, posts.activity(to, post)));
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
      PlaceAddress to,
      Duration longestPause,
      Function<Conversations, CompletableFuture<T>> request) {
    if (!hosts.allows(to.serviceUrl())) {
      throw failures.notAllowed(to.serviceUrl());
    }
    for (int tried = 1; ; tried++) {
      try {
        return callOnce(to, request);
      } catch (OutsideException e) {
        Duration pause = pauseBefore(e);
        if (tried == TRIES || pause.compareTo(longestPause) > 0) {
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
