package org.intersession.bot.crash;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Keeps what was opened and acknowledged, and what the ledger said at each kill. */
final class CommentBooks {
  private final Ground ground;
  private final Set<String> titles = new LinkedHashSet<>();
  private final TreeMap<String, Integer> states = new TreeMap<>();
  private final List<Duration> recoveries = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private long before;
  private Instant killedAt = Instant.EPOCH;

  CommentBooks(Ground ground) {
    this.ground = ground;
  }

  void begin(String title) {
    titles.add(title);
    before = one("SELECT coalesce(max(id), 0) FROM delivery");
  }

  void awaitUnderWay(Duration atMost) throws InterruptedException {
    Instant end = Instant.now().plus(atMost);
    while (Instant.now().isBefore(end)
        && one(
                "SELECT count(*) FROM delivery WHERE attempt > 0 AND purpose = 'mail' AND id > "
                    + before)
            == 0) {
      Thread.sleep(5);
    }
  }

  void killed() {
    killedAt = Instant.now();
    ground
        .jdbc()
        .sql("SELECT state FROM delivery WHERE id > ? AND purpose = 'mail'")
        .param(before)
        .query(String.class)
        .list()
        .forEach(state -> states.merge(state, 1, Integer::sum));
  }

  boolean opened(String title) {
    return ground
            .jdbc()
            .sql("SELECT count(*) FROM consultation WHERE title = ?")
            .param(title)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Waits until every mail has left, or waits for a person. */
  void awaitRest(Duration atMost) throws InterruptedException {
    Instant end = Instant.now().plus(atMost);
    while (one(
            "SELECT count(*) FROM delivery WHERE purpose = 'mail'"
                + " AND (state IN ('PENDING', 'SENDING') OR state = 'UNKNOWN' AND due < 'infinity')")
        > 0) {
      if (Instant.now().isAfter(end)) {
        misses.add("the ledger did not come to rest");
        return;
      }
      Thread.sleep(50);
    }
    recoveries.add(Duration.between(killedAt, Instant.now()));
  }

  CommentVerdict verdict(int rounds, List<Commenter> writers)
      throws IOException, InterruptedException {
    int invitations = invitations();
    int comments = 0;
    for (Commenter writer : writers) {
      comments += comments(writer);
    }
    return new CommentVerdict(rounds, invitations, comments, states, recoveries, misses);
  }

  /** Each person who was invited has the letter of each consultation once, or it was refused. */
  private int invitations() {
    Map<Arrived.Key, Integer> arrived = new HashMap<>();
    for (JsonNode mail : ground.standins().graph().sentMail()) {
      String subject = mail.path("subject").asString("");
      String address =
          mail.path("toRecipients").path(0).path("emailAddress").path("address").asString("");
      titles.stream()
          .filter(title -> subject.endsWith(" " + title))
          .forEach(title -> arrived.merge(new Arrived.Key(address, title), 1, Integer::sum));
    }
    Map<Arrived.Key, Integer> asked = new HashMap<>();
    ground
        .jdbc()
        .sql(
            """
            SELECT d.recipient, c.title, d.state = 'FAILED' FROM consultation c
            JOIN delivery d ON d.purpose = 'mail'
              AND d.subject = 'consultation:' || c.number AND d.occurrence LIKE 'round-1-%'\
            """)
        .query(
            row -> {
              Arrived.Key key = new Arrived.Key(row.getString(1), row.getString(2));
              asked.put(key, row.getBoolean(3) ? 0 : 1);
            });
    asked.forEach(
        (key, times) -> {
          if (!arrived.getOrDefault(key, 0).equals(times)) {
            misses.add(key + " came " + arrived.getOrDefault(key, 0) + " times, not " + times);
          }
        });
    arrived.keySet().stream()
        .filter(key -> !asked.containsKey(key))
        .forEach(key -> misses.add(key + " was asked by nobody"));
    long invited = one("SELECT count(*) FROM consultation_invited");
    if (invited != asked.size()) {
      misses.add(invited + " were invited and " + asked.size() + " letters asked for");
    }
    return asked.size();
  }

  /** What was acknowledged is there and known to all, and entered the record once. */
  private int comments(Commenter writer) throws IOException, InterruptedException {
    for (UUID id : writer.acknowledged()) {
      long kept = count("SELECT count(*) FROM consultation_comment WHERE id = ?", id);
      long entered =
          count(
              "SELECT count(*) FROM consultation_record WHERE event = 'released' AND comment = ?",
              id);
      if (kept != 1 || entered != 1) {
        misses.add(id + " is kept " + kept + " times and entered " + entered + " times");
      }
    }
    if (!writer.recordHolds()) {
      misses.add("the chain of a record is broken");
    }
    return writer.acknowledged().size();
  }

  private long count(String sql, UUID id) {
    return ground.jdbc().sql(sql).param(id).query(Long.class).single();
  }

  private long one(String sql) {
    return ground.jdbc().sql(sql).query(Long.class).single();
  }
}
