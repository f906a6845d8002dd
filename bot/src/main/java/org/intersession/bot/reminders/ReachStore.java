package org.intersession.bot.reminders;

import java.time.Instant;
import java.util.Optional;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who chose to be reminded in a chat. */
@Repository
class ReachStore {
  private final JdbcClient jdbc;

  ReachStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How a person is reached.
   *
   * @param place in which they are alone with the bot, or in which it met them
   */
  record Reach(ChatPerson person, ChatPlace place) {
    String chat() {
      return place.chat();
    }
  }

  Optional<Reach> of(long person) {
    return jdbc.sql("SELECT chat_person, place FROM reminder_reach WHERE person = :person")
        .param("person", person)
        .query(
            (row, number) ->
                new Reach(
                    RequestStore.JSON.readValue(row.getString("chat_person"), ChatPerson.class),
                    RequestStore.JSON.readValue(row.getString("place"), ChatPlace.class)))
        .optional();
  }

  void keep(long person, Reach reach, Instant at) {
    jdbc.sql(
            """
            INSERT INTO reminder_reach (person, chat_person, place, since)
            VALUES (:person, :chatPerson::jsonb, :place::jsonb, :at)
            ON CONFLICT (person) DO UPDATE
            SET chat_person = excluded.chat_person, place = excluded.place, since = excluded.since\
            """)
        .param("person", person)
        .param("chatPerson", RequestStore.JSON.writeValueAsString(reach.person()))
        .param("place", RequestStore.JSON.writeValueAsString(reach.place()))
        .param("at", RequestStore.time(at))
        .update();
  }

  /** False if they were not reached in a chat. */
  boolean forget(long person) {
    return jdbc.sql("DELETE FROM reminder_reach WHERE person = :person")
            .param("person", person)
            .update()
        == 1;
  }
}
