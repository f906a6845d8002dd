package org.intersession.bot.reminders;

import java.time.Instant;
import org.intersession.bot.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants no reminders any more. */
@Repository
class StopStore {
  private static final String HASH = "sha256(convert_to(:address, 'UTF8'))";

  private final JdbcClient jdbc;

  StopStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean stopped(Person person) {
    return person.id() < 0 ? stopped(address(person)) : stopped(person.id());
  }

  private boolean stopped(long person) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM reminder_stop WHERE person = :person)")
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  void stop(Person person, Instant at) {
    if (person.id() < 0) {
      stop(address(person), at);
    } else {
      stop(person.id(), at);
    }
  }

  private void stop(long person, Instant at) {
    jdbc.sql("INSERT INTO reminder_stop VALUES (:person, :at) ON CONFLICT (person) DO NOTHING")
        .param("person", person)
        .param("at", RequestStore.time(at))
        .update();
  }

  void resume(Person person) {
    if (person.id() < 0) {
      jdbc.sql("DELETE FROM reminder_stop_address WHERE hash = " + HASH)
          .param("address", address(person))
          .update();
    } else {
      jdbc.sql("DELETE FROM reminder_stop WHERE person = ?").param(person.id()).update();
    }
  }

  /** Of those whom only a registration tells, nothing but the hash outlives it. */
  private boolean stopped(String address) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM reminder_stop_address WHERE hash = " + HASH + ")")
        .param("address", address)
        .query(Boolean.class)
        .single();
  }

  private void stop(String address, Instant at) {
    jdbc.sql(
            "INSERT INTO reminder_stop_address VALUES ("
                + HASH
                + ", :at) ON CONFLICT (hash) DO NOTHING")
        .param("address", address)
        .param("at", RequestStore.time(at))
        .update();
  }

  private static String address(Person person) {
    return person.emails().get(0).address();
  }
}
