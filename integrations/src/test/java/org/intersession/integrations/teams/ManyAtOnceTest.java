package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.intersession.integrations.ChatPost;
import org.junit.jupiter.api.Test;

class ManyAtOnceTest {
  private static final int MESSAGES = 64;

  /** Nobody is answered before all have been asked: with any line to stand in, none would be. */
  @Test
  void slowAnswersDoNotStandInLine() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(MESSAGES);
    ExecutorService senders = Executors.newFixedThreadPool(MESSAGES);
    try (Door door = Door.inSandbox()) {
      door.heard.onSaid = message -> door.chat.post(message.place(), ChatPost.of("heard"));
      door.teams.answer =
          exchange -> {
            asked.countDown();
            int status = await(asked) ? 201 : 500;
            FakeTeams.send(exchange, status, "{\"id\":\"1\"}");
          };
      List<CompletableFuture<Integer>> all =
          IntStream.range(0, MESSAGES)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> say(door, i), senders))
              .toList();
      assertThat(all).extracting(CompletableFuture::join).containsOnly(200);
    } finally {
      senders.shutdownNow();
      assertThat(senders.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static int say(Door door, int i) {
    return door.deliver(door.teams.message("help").put("id", "m" + i)).statusCode();
  }

  private static boolean await(CountDownLatch all) {
    try {
      return all.await(8, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
