package org.intersession.bot.reminders;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants no reminders any more. */
@Repository
class StopStore {
  private final JdbcClient jdbc;

  StopStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean stopped(long person) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM reminder_stop WHERE person = :person)")
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  void stop(long person, Instant at) {
    jdbc.sql("INSERT INTO reminder_stop VALUES (:person, :at) ON CONFLICT (person) DO NOTHING")
        .param("person", person)
        .param("at", RequestStore.time(at))
        .update();
  }

  void resume(long person) {
    jdbc.sql("DELETE FROM reminder_stop WHERE person = :person").param("person", person).update();
  }
}
