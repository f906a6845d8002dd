package org.intersession.bot.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.intersession.integrations.GuestList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands on the platforms' lists, and the requests that they count by the day. */
@Repository
final class GuestStore {
  private final JdbcClient jdbc;

  GuestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The platform has the person on its list. */
  void entrance(long id, GuestList.Entrance entrance) {
    jdbc.sql("UPDATE registration SET outside_id = :outside, join_link = :link WHERE id = :id")
        .param("id", id)
        .param("outside", entrance.id())
        .param("link", entrance.link().isEmpty() ? null : entrance.link())
        .update();
  }

  /** The platform has the person no more. */
  void noEntrance(long id, String outside) {
    jdbc.sql(
            """
            UPDATE registration SET outside_id = NULL, join_link = NULL
            WHERE id = :id AND outside_id = :outside\
            """)
        .param("outside", outside)
        .param("id", id)
        .update();
  }

  /** What the platform calls the person, if they are on its list. */
  Optional<String> outsideId(long id) {
    return jdbc.sql("SELECT outside_id FROM registration WHERE id = :id AND outside_id IS NOT NULL")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /**
   * Notes under which name the platform is asked to have a person.
   *
   * @return how many times it was asked so far; nothing when this was the last name already
   */
  Optional<Integer> pushing(long id, String name) {
    return jdbc.sql(
            """
            UPDATE registration SET pushed = :name, pushes = pushes + 1
            WHERE id = :id AND pushed <> :name RETURNING pushes\
            """)
        .param("id", id)
        .param("name", name)
        .query(Integer.class)
        .optional();
  }

  /** Notes that the platform is asked once more for the same name. */
  int pushingAgain(long id) {
    return jdbc.sql("UPDATE registration SET pushes = pushes + 1 WHERE id = ? RETURNING pushes")
        .param(id)
        .query(Integer.class)
        .single();
  }

  /** How many requests about an address left since a moment. */
  int writes(String email, String kind, Instant since) {
    return jdbc.sql(
            """
            SELECT count(*) FROM registration_write
            WHERE email = :email AND kind = :kind AND at >= :since\
            """)
        .param("email", email)
        .param("kind", kind)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  void wrote(int meeting, String email, String kind, Instant at) {
    jdbc.sql(
            """
            INSERT INTO registration_write (meeting, email, kind, at)
            VALUES (:meeting, :email, :kind, :at)\
            """)
        .param("meeting", meeting)
        .param("email", email)
        .param("kind", kind)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
