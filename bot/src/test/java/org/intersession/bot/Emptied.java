package org.intersession.bot;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties tables while the service that they belong to goes on working. */
public final class Emptied {
  private Emptied() {}

  /** Runs a TRUNCATE until it is not the one that the database chooses to end a deadlock. */
  public static void by(JdbcClient jdbc, String truncate) {
    while (true) {
      try {
        jdbc.sql(truncate).update();
        return;
      } catch (PessimisticLockingFailureException deadlock) {
        // The service has got what it wanted, so that the next attempt comes through.
      }
    }
  }
}
