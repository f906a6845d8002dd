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
  record Known(int request, long person) {
    boolean stranger() {
      return person < 0;
    }
  }

  /** Those whose registration is forgotten. */
  List<Known> forgotten() {
    return jdbc.sql(
            """
            SELECT request, person FROM request_guest g
            WHERE NOT EXISTS (SELECT FROM registration r
                WHERE r.id = g.registration AND r.forgotten_at IS NULL)
            ORDER BY request\
            """)
        .query((row, number) -> new Known(row.getInt("request"), row.getLong("person")))
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
    jdbc.sql(
            """
            UPDATE request_history SET by_whom = ''
            WHERE request = ? AND event IN ('filled-in', 'changed', 'answered')\
            """)
        .param(known.request())
        .update();
    if (known.stranger()) {
      jdbc.sql("UPDATE reminder SET address = 'forgotten' || person WHERE person = ?")
          .param(known.person())
          .update();
    }
  }
}
