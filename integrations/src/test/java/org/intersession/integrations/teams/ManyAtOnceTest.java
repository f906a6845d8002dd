package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.intersession.integrations.ChatPost;
import org.junit.jupiter.api.Test;

class ManyAtOnceTest {
  private static final int MESSAGES = 64;

  @Test
  void slowAnswersDoNotStandInLine() throws InterruptedException {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService senders = Executors.newFixedThreadPool(MESSAGES);
    try (Door door = Door.inSandbox()) {
      door.heard.onSaid = message -> door.chat.post(message.place(), ChatPost.of("heard"));
      door.teams.answer =
          exchange -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            pause();
            underWay.decrementAndGet();
            FakeTeams.send(exchange, 201, "{\"id\":\"1\"}");
          };
      List<CompletableFuture<HttpResponse<String>>> all =
          IntStream.range(0, MESSAGES)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> door.deliver(door.teams.message("help").put("id", "m" + i)),
                          senders))
              .toList();
      assertThat(all).allMatch(answer -> answer.join().statusCode() == 200);
    } finally {
      senders.shutdownNow();
      assertThat(senders.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(most.get()).isGreaterThan(30);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
