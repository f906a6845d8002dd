package org.intersession.bot.reminders;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked themselves, and who of them has answered. */
@Repository
class AskedGuestStore {
  private final JdbcClient jdbc;

  AskedGuestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(int request, Guest guest) {
    jdbc.sql(
            """
            INSERT INTO request_guest (request, person, party, registration)
            VALUES (:request, :person, :party, :registration)\
            """)
        .param("request", request)
        .param("person", guest.person())
        .param("party", guest.party())
        .param("registration", guest.registration())
        .update();
  }

  void answered(int request, long person, Instant at) {
    jdbc.sql(
            """
            UPDATE request_guest SET answered_at = :at
            WHERE request = :request AND person = :person AND answered_at IS NULL\
            """)
        .param("request", request)
        .param("person", person)
        .param("at", RequestStore.time(at))
        .update();
  }

  /** Somebody who was asked, and in which request. */
  record Known(int request, long person, long registration) {
    boolean stranger() {
      return person < 0;
    }
  }

  /** All of whom it is still known that they were asked. */
  List<Known> known() {
    return jdbc.sql("SELECT request, person, registration FROM request_guest ORDER BY request")
        .query(
            (row, number) ->
                new Known(
                    row.getInt("request"), row.getLong("person"), row.getLong("registration")))
        .list();
  }

  /** The messages to somebody. */
  List<Long> messages(long person) {
    return jdbc.sql("SELECT id FROM reminder WHERE person = ?")
        .param(person)
        .query(Long.class)
        .list();
  }

  /** Leaves nothing of who was asked; what was answered has no name. */
  void forget(Known known) {
    jdbc.sql("DELETE FROM request_guest WHERE request = :request AND person = :person")
        .param("request", known.request())
        .param("person", known.person())
        .update();
    if (known.stranger()) {
      jdbc.sql("UPDATE reminder SET address = 'forgotten' || person WHERE person = ?")
          .param(known.person())
          .update();
    }
  }
}
