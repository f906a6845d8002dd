package org.intersession.bot.conversations;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class OnceConversationTest extends Conversation {
  private static final String MEET = "meet \"Once WG\" 12 March 2027 14:00 1h 20 people";

  @Value("${intersession.redis.url}")
  private URI redis;

  @Test
  void aMessageThatIsDeliveredTwiceIsAnsweredOnce() {
    say("help");
    deliver("1900000000001", MEET);
    deliver("1900000000001", MEET);

    assertThat(posts()).filteredOn(post -> post.contains("Once WG")).hasSize(1);
  }

  @Test
  void aMessageThatIsDeliveredTwiceIsAnsweredOnceAfterTheCacheIsEmptied() throws IOException {
    say("help");
    deliver("1900000000002", MEET);
    flush();
    deliver("1900000000002", MEET);

    assertThat(posts()).filteredOn(post -> post.contains("Once WG")).hasSize(1);
  }

  @Test
  void manyConfirmationsAtOnceMakeOneMeeting() throws Exception {
    say(MEET);
    ExecutorService people = Executors.newFixedThreadPool(4);
    List<Callable<String>> confirmations =
        IntStream.range(0, 4).<Callable<String>>mapToObj(i -> () -> say("yes 1")).toList();
    List<Future<String>> answers = people.invokeAll(confirmations);
    people.shutdown();

    int booked = 0;
    for (Future<String> answer : answers) {
      booked += answer.get().contains("Meeting 1 is booked") ? 1 : 0;
    }
    assertThat(booked).isEqualTo(1);
    assertThat(database().sql("SELECT count(*) FROM meeting").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void aPlaceIsGreetedOnceHoweverOftenTheBotIsAdded() {
    say("help");
    Map<String, String> install = Map.of("channel", channel(), "person", "secretariat");
    post(standins().resolve("/standins/connector/install"), install);

    assertThat(posts())
        .filteredOn(post -> post.startsWith("I am the secretariat’s bot."))
        .hasSize(1);
  }

  @Test
  void whoIsAloneWithTheBotIsNotAskedToMentionIt() {
    String person = "guest-" + channel();
    whispers(person, "help");

    assertThat(whispered(person).get(0))
        .startsWith("I am the secretariat’s bot. Say what you need, for example: meet");
    assertThat(whispered("somebody-else-" + channel())).isEmpty();
  }

  private void deliver(String id, String line) {
    post(
        standins().resolve("/standins/connector/say"),
        Map.of("channel", channel(), "person", "secretariat", "text", line, "activityId", id));
  }

  private void flush() throws IOException {
    String password = redis.getUserInfo().substring(redis.getUserInfo().indexOf(':') + 1);
    try (Socket socket = new Socket(redis.getHost(), redis.getPort())) {
      socket
          .getOutputStream()
          .write(("AUTH " + password + "\r\nFLUSHALL\r\nQUIT\r\n").getBytes(US_ASCII));
      String answers = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertThat(answers).doesNotContain("-").contains("+OK\r\n+OK\r\n");
    }
  }
}
