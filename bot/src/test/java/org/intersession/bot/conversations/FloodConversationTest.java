package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.Await;
import org.intersession.bot.state.SystemTime;
import org.intersession.bot.waitingroom.ZoomTells;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Five hundred come in a minute, some of what is told twice and late. */
class FloodConversationTest extends Conversation {
  private static final int PEOPLE = 500;

  @Autowired private SystemTime time;
  @LocalServerPort private int port;

  @Test
  void fiveHundredArrivalsAreOneCard() {
    say("meet \"Plenary\" 12 March 2027 14:00 Geneva 1h 100 people on zoom hold everyone");
    say("yes");
    Await.until(() -> text("SELECT state FROM meeting").equals("SET_UP"));
    assertThat(say("waiting 1")).contains("Waiting: 0");
    int posts = posts().size();
    String zoomId = text("SELECT outside ->> 'id' FROM meeting");
    ZoomTells zoom = new ZoomTells(port, time);
    List<String> told = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      told.add(event("participant_joined_waiting_room", zoomId, person));
      if (person % 10 == 0) {
        told.add(event("participant_joined_waiting_room", zoomId, person / 2));
      }
    }
    told.forEach(event -> assertThat(zoom.tells(event)).isEqualTo(200));
    Await.until(() -> posts().stream().anyMatch(post -> post.contains("Waiting: " + PEOPLE)));
    assertThat(posts()).hasSize(posts);
    assertThat(posts().stream().filter(post -> post.contains("Waiting: " + PEOPLE)).findFirst())
        .get()
        .asString()
        .contains("and 480 more");
  }

  private static String event(String name, String zoomId, int person) {
    return """
        {"event":"meeting.%s","event_ts":%d,"payload":{"object":{"id":%s,"uuid":"U",
        "participant":{"participant_uuid":"P%d","user_name":"Person %d"}}}}\
        """
        .formatted(name, 1_804_840_800_000L + person, zoomId, person, person);
  }

  private String text(String sql) {
    return database().sql(sql).query(String.class).single();
  }
}
