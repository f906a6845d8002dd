package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.intersession.integrations.Card;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsChatTest {
  private static final ChatPost HELLO = ChatPost.of("hello *world* <b>");
  private static Door door;

  @BeforeAll
  static void open() {
    door = Door.inSandbox();
  }

  @AfterAll
  static void shut() {
    door.close();
  }

  @BeforeEach
  void reset() {
    door.reset();
  }

  @Test
  void aTextIsPostedIntoTheThreadAsItIsWritten() {
    assertThat(door.chat.post(place(door.teams.serviceUrl()), HELLO)).isEqualTo("post-1");

    FakeTeams.Posted posted = door.teams.posted.get(0);
    assertThat(posted.method()).isEqualTo("POST");
    assertThat(posted.path())
        .isEqualTo("/connector/v3/conversations/19:spwg@thread.tacv2;messageid=17/activities");
    assertThat(posted.authorization()).startsWith("Bearer bot-token-");
    assertThat(posted.body().path("text").asText()).isEqualTo("hello *world* <b>");
    assertThat(posted.body().path("textFormat").asText()).isEqualTo("plain");
  }

  @Test
  void aCardIsPostedAloneWithItsTwinInside() {
    Card card = new Card("Draft 1", Locale.ENGLISH, List.of(), List.of());
    door.chat.post(place(door.teams.serviceUrl()), ChatPost.of(card));

    var posted = door.teams.posted.get(0).body();
    assertThat(posted.has("text")).isFalse();
    assertThat(posted.path("summary").asText()).isEqualTo("Draft 1");
    var attachment = posted.path("attachments").path(0);
    assertThat(attachment.path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(attachment.path("content").path("fallbackText").asText()).isEqualTo("Draft 1");
  }

  @Test
  void oneTokenServesManyPosts() {
    door.chat.post(place(door.teams.serviceUrl()), HELLO);
    int given = door.teams.tokensGiven.get();
    door.chat.post(place(door.teams.serviceUrl()), HELLO);
    assertThat(door.teams.tokensGiven).hasValue(given);
  }

  @Test
  void aTokenThatIsNotAcceptedIsRenewed() {
    answersThenAccepts(401, null);
    assertThat(door.chat.post(place(door.teams.serviceUrl()), HELLO)).isEqualTo("post-1");
    assertThat(door.teams.posted).hasSize(2);
    assertThat(door.teams.posted.get(1).authorization())
        .isNotEqualTo(door.teams.posted.get(0).authorization());
  }

  @Test
  void tooOftenIsTriedAgainWhenTeamsSays() {
    answersThenAccepts(429, "1");
    Instant before = Instant.now();
    assertThat(door.chat.post(place(door.teams.serviceUrl()), HELLO)).isEqualTo("post-1");
    assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void tooOftenForLongIsLeftToTheCallerWithTheTime() {
    answers(429, "120");
    OutsideException failure = failedPost();
    assertThat(failure.doubt()).isEqualTo(Doubt.NOT_NOW);
    assertThat(failure.retryAt())
        .isBetween(Instant.now().plusSeconds(110), Instant.now().plusSeconds(121));
    assertThat(door.teams.posted).hasSize(1);
  }

  @Test
  void whatNobodyAskedForLeavesEvenlyWithoutRedis() {
    Instant before = Instant.now();
    for (int i = 0; i < 5; i++) {
      door.chat.send(place(door.teams.serviceUrl()), HELLO);
    }
    assertThat(door.teams.posted).hasSize(5);
    // A quarter of the pace: one in an eighth of a second.
    assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(500));
  }

  @Test
  void whatNobodyAskedForIsNotRepeatedAndTheTenantIsLeftAloneWhenTeamsSaysSo() {
    answers(429, "120");
    assertThatThrownBy(() -> door.chat.send(inTenant("busy"), HELLO))
        .isInstanceOf(OutsideException.class);
    assertThat(door.teams.posted).hasSize(1);
    OutsideException next =
        catchThrowableOfType(OutsideException.class, () -> door.chat.send(inTenant("busy"), HELLO));
    assertThat(next.doubt()).isEqualTo(Doubt.NOT_NOW);
    assertThat(door.teams.posted).hasSize(1);
  }

  @Test
  void somebodyMetInAChannelIsSpokenToAlone() {
    ChatPlace alone =
        door.chat.personal(
            place(door.teams.serviceUrl()), new ChatPerson("aad-awa", "Awa Diop", null));
    FakeTeams.Posted opened = door.teams.posted.get(0);
    assertThat(opened.path()).isEqualTo("/connector/v3/conversations");
    assertThat(opened.body().path("members").path(0).path("id").asText()).isEqualTo("aad-awa");
    assertThat(opened.body().path("tenantId").asText()).isEqualTo(FakeTeams.TENANT);
    assertThat(alone.personal()).isTrue();
    door.chat.send(alone, HELLO);
    assertThat(door.teams.posted.get(1).path())
        .isEqualTo("/connector/v3/conversations/post-1/activities");
  }

  @Test
  void aPersonalPlaceThatCouldNotBeOpenedLeavesNoDoubt() {
    answers(502, null);
    OutsideException failure =
        catchThrowableOfType(
            OutsideException.class,
            () ->
                door.chat.personal(
                    place(door.teams.serviceUrl()), new ChatPerson("aad-awa", "Awa Diop", null)));
    assertThat(failure.doubt()).isEqualTo(Doubt.NOT_DONE);
  }

  private ChatPlace inTenant(String tenant) {
    PlaceAddress address =
        new PlaceAddress(door.teams.serviceUrl(), "a:alone", tenant, FakeTeams.BOT);
    return new ChatPlace("teams", "a:alone", "", true, address.write());
  }

  @Test
  void theTimeToWaitMayBeADate() {
    Instant at = Instant.now().plusSeconds(300);
    answers(429, DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC)));
    assertThat(failedPost().retryAt()).isBetween(at.minusSeconds(2), at);
  }

  @ParameterizedTest
  @CsvSource({
    "400,NOT_DONE",
    "403,GONE",
    "404,GONE",
    "412,NOT_NOW",
    "413,NOT_DONE",
    "500,UNKNOWN",
    "502,UNKNOWN",
    "503,NOT_NOW",
    "504,UNKNOWN",
    "302,NOT_DONE"
  })
  void anAnswerSaysWhatIsKnownOfTheEffectAndIsNotRepeated(int status, Doubt doubt) {
    answers(status, null);
    assertThat(failedPost().doubt()).isEqualTo(doubt);
    assertThat(door.teams.posted).hasSize(1);
  }

  @Test
  void aConnectionThatBreaksAfterTheRequestLeavesADoubt() {
    door.teams.answer = exchange -> exchange.close();
    assertThat(failedPost().doubt()).isEqualTo(Doubt.UNKNOWN);
    assertThat(door.teams.posted).hasSize(1);
  }

  @Test
  void aRefusedConnectionLeavesNone() {
    OutsideException failure = failedPost(place("http://127.0.0.1:1/"));
    assertThat(failure.doubt()).isEqualTo(Doubt.NOT_DONE);
    assertThat(failure.reason()).isEqualTo("unreachable");
  }

  @Test
  void anAcceptedPostWithoutAnIdLeavesADoubt() {
    door.teams.answer = exchange -> FakeTeams.send(exchange, 201, "{}");
    assertThat(failedPost().doubt()).isEqualTo(Doubt.UNKNOWN);
  }

  @Test
  void anAcceptedPostThatCannotBeReadLeavesADoubt() {
    door.teams.answer = exchange -> FakeTeams.send(exchange, 200, "<html>");
    assertThat(failedPost().doubt()).isEqualTo(Doubt.UNKNOWN);
  }

  @Test
  void aPostIsReplaced() {
    door.chat.replace(place(door.teams.serviceUrl()), "post-1", HELLO);
    assertThat(door.teams.posted.get(0).method()).isEqualTo("PUT");
    assertThat(door.teams.posted.get(0).path()).endsWith("/activities/post-1");
  }

  @Test
  void aReplacementThatWasTakenNeedsNoBody() {
    door.teams.answer = exchange -> FakeTeams.send(exchange, 200, "");
    door.chat.replace(place(door.teams.serviceUrl()), "post-1", HELLO);
    assertThat(door.teams.posted).hasSize(1);
  }

  @Test
  void nothingGoesToAnAddressThatIsNotOfTeams() {
    int given = door.teams.tokensGiven.get();
    OutsideException failure = failedPost(place("https://evil.example/"));
    assertThat(failure.doubt()).isEqualTo(Doubt.NOT_DONE);
    assertThat(door.teams.tokensGiven).hasValue(given);
  }

  @Test
  void anAddressThatIsNotOursIsRefused() {
    ChatPlace foreign = new ChatPlace("teams", "x", "", false, "{\"v\":9}");
    assertThat(failedPost(foreign).doubt()).isEqualTo(Doubt.NOT_DONE);
  }

  private static void answers(int status, String retryAfter) {
    door.teams.answer =
        exchange -> {
          if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
          }
          FakeTeams.send(exchange, status, "{\"error\":{\"code\":\"X\",\"message\":\"y\"}}");
        };
  }

  private static void answersThenAccepts(int status, String retryAfter) {
    answers(status, retryAfter);
    FakeTeams.Answer first = door.teams.answer;
    AtomicInteger count = new AtomicInteger();
    door.teams.answer =
        exchange -> {
          if (count.getAndIncrement() == 0) {
            first.to(exchange);
          } else {
            FakeTeams.send(exchange, 201, "{\"id\":\"post-1\"}");
          }
        };
  }

  private static OutsideException failedPost() {
    return failedPost(place(door.teams.serviceUrl()));
  }

  private static OutsideException failedPost(ChatPlace place) {
    return catchThrowableOfType(OutsideException.class, () -> door.chat.post(place, HELLO));
  }

  private static ChatPlace place(String serviceUrl) {
    PlaceAddress address =
        new PlaceAddress(
            serviceUrl, "19:spwg@thread.tacv2;messageid=17", FakeTeams.TENANT, FakeTeams.BOT);
    return new ChatPlace("teams", "19:spwg@thread.tacv2", "SPWG", false, address.write());
  }
}
