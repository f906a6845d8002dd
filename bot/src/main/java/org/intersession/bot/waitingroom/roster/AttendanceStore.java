package org.intersession.bot.waitingroom.roster;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forgets who came. */
@Repository
final class AttendanceStore {
  private static final List<String> NAMED = List.of("attendance_step", "attendance", "roster_deed");

  private final JdbcClient jdbc;

  AttendanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The meetings of which it is still known who came. */
  List<Integer> meetings() {
    return jdbc.sql(
            """
            SELECT meeting FROM attendance UNION SELECT meeting FROM roster_deed ORDER BY meeting\
            """)
        .query(Integer.class)
        .list();
  }

  void forget(int meeting) {
    NAMED.forEach(
        table -> jdbc.sql("DELETE FROM " + table + " WHERE meeting = ?").param(meeting).update());
  }
}
