package org.intersession.bot.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came to the public pages, while the fast memory is away. */
@Repository
final class VisitStore {
  private final JdbcClient jdbc;

  VisitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Counts a visit; how many the bucket has had since a moment. */
  int visit(String bucket, Instant now, Instant since) {
    jdbc.sql("DELETE FROM registration_visit WHERE at < :since")
        .param("since", since.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("INSERT INTO registration_visit (bucket, at) VALUES (:bucket, :now)")
        .param("bucket", bucket)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return visits(bucket, since);
  }

  /** How many visits the bucket has had since a moment. */
  int visits(String bucket, Instant since) {
    return jdbc.sql(
            "SELECT count(*) FROM registration_visit WHERE bucket = :bucket AND at >= :since")
        .param("bucket", bucket)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }
}
