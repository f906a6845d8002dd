package org.intersession.bot.crash;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keeps what was to arrive, what the ledger said at each kill, and how long it took to recover. */
final class Books {
  private static final Duration RECOVERY_AT_MOST = Duration.ofSeconds(30);
  private static final Duration ANSWER_COUNTS_AFTER = Duration.ofMinutes(1);

  private final Ground ground;
  private final List<String> addresses;
  private final Set<String> titles = new LinkedHashSet<>();
  private final Map<Arrived.Key, Integer> expected = new HashMap<>();
  private final Map<Arrived.Key, Instant> answers = new HashMap<>();
  private final TreeMap<String, Integer> states = new TreeMap<>();
  private final TreeMap<String, Integer> troubles = new TreeMap<>();
  private final Set<Long> diedSending = new HashSet<>();
  private final List<Duration> recoveries = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private int round;
  private long before;
  private int request;
  private Instant killedAt = Instant.EPOCH;

  Books(Ground ground, List<String> addresses) {
    this.ground = ground;
    this.addresses = addresses;
  }

  void begin(int number) {
    round = number;
    before = one("SELECT coalesce(max(id), 0) FROM delivery");
  }

  int newestRequest() {
    return (int) one("SELECT max(number) FROM request");
  }

  /** Everyone who has not answered by now is to get one more about it. */
  void expect(String title, int number) {
    titles.add(title);
    request = number;
    silent(title).forEach(to -> expected.merge(new Arrived.Key(to, title), 1, Integer::sum));
  }

  List<String> silent(String title) {
    return addresses.stream()
        .filter(to -> !answers.containsKey(new Arrived.Key(to, title)))
        .toList();
  }

  void answered(String address, String title, Instant at) {
    answers.put(new Arrived.Key(address, title), at);
  }

  void awaitUnderWay(Duration atMost) throws InterruptedException {
    Instant end = Instant.now().plus(atMost);
    while (Instant.now().isBefore(end)
        && one("SELECT count(*) FROM delivery WHERE attempt > 0 AND id > " + before) == 0) {
      Thread.sleep(5);
    }
  }

  void killed(Trouble trouble) {
    killedAt = Instant.now();
    troubles.merge(trouble.name(), 1, Integer::sum);
    ground
        .jdbc()
        .sql("SELECT id, state FROM delivery WHERE id > ? AND purpose = 'reminder'")
        .param(before)
        .query((row, number) -> Map.entry(row.getLong("id"), row.getString("state")))
        .list()
        .forEach(
            row -> {
              states.merge(row.getValue(), 1, Integer::sum);
              if (row.getValue().equals("SENDING")) {
                diedSending.add(row.getKey());
              }
            });
  }

  /** Waits until everything that was due has left, or waits for a person. */
  void awaitRest(boolean ladder, Instant business) throws InterruptedException {
    while (open(ladder, business) > 0) {
      if (Duration.between(killedAt, Instant.now()).compareTo(RECOVERY_AT_MOST.multipliedBy(3))
          > 0) {
        misses.add("round " + round + " did not come to rest: " + left());
        return;
      }
      Thread.sleep(50);
    }
    Duration took = Duration.between(killedAt, Instant.now());
    recoveries.add(took);
  }

  private long open(boolean ladder, Instant business) {
    long steps =
        ladder
            ? one(
                "SELECT count(*) FROM request_party WHERE answered_at IS NULL AND climbed IS NULL"
                    + " AND request = "
                    + request)
            : 0;
    return steps
        + ground
            .jdbc()
            .sql(
                """
                SELECT count(*) FROM delivery WHERE not_before <= ? AND (
                    state IN ('PENDING', 'SENDING') OR state = 'UNKNOWN' AND due < 'infinity')\
                """)
            .param(business.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
  }

  private String left() {
    return ground
        .jdbc()
        .sql(
            "SELECT id, state, attempt, reason, due, not_before FROM delivery"
                + " WHERE state IN ('PENDING', 'SENDING', 'UNKNOWN') LIMIT 5")
        .query()
        .listOfRows()
        .toString();
  }

  /** So that one request's ladder does not run into the next one's. */
  void close(int number, Instant business) {
    ground
        .jdbc()
        .sql("UPDATE request SET closed_at = ? WHERE number = ?")
        .params(business.atOffset(ZoneOffset.UTC), number)
        .update();
  }

  Verdict verdict() {
    Arrived arrived = Arrived.of(ground.standins(), List.copyOf(titles));
    Map<String, Integer> undecided = undecided();
    Duration longest = Duration.ZERO;
    for (Map.Entry<Arrived.Key, Integer> one : expected.entrySet()) {
      Arrived.Key to = one.getKey();
      List<Instant> times = arrived.times(to.address(), to.title());
      Instant answer = answers.get(to);
      // Who answered while it was leaving may have got it, or not.
      int least =
          one.getValue() - (answer == null ? 0 : 1) - undecided.getOrDefault(to.address(), 0);
      if (times.size() > one.getValue() || times.size() < least) {
        misses.add(to + " was sent " + times.size() + " times, not " + one.getValue());
      }
      if (answer != null) {
        longest = longest(longest, times, answer, to);
      }
    }
    long dead = one("SELECT count(*) FROM delivery WHERE state = 'DEAD'");
    if (dead > 0) {
      misses.add(dead + " reminders were given up");
    }
    return new Verdict(
        round + 1,
        arrived.count(),
        troubles,
        states,
        recoveries,
        longest,
        undecided.size(),
        misses);
  }

  private Duration longest(Duration longest, List<Instant> times, Instant answer, Arrived.Key to) {
    Duration most = longest;
    for (Instant time : times) {
      Duration after = Duration.between(answer, time);
      if (after.compareTo(ANSWER_COUNTS_AFTER) > 0) {
        misses.add(to + " was reminded " + after.toSeconds() + " s after its answer");
      }
      most = after.compareTo(most) > 0 ? after : most;
    }
    return most;
  }

  /** Those that wait for a person, each of which must be explained. */
  private Map<String, Integer> undecided() {
    Map<String, Integer> open = new HashMap<>();
    ground
        .jdbc()
        .sql("SELECT id, recipient FROM delivery WHERE state = 'UNKNOWN'")
        .query((row, number) -> Map.entry(row.getLong("id"), row.getString("recipient")))
        .list()
        .forEach(
            row -> {
              open.merge(row.getValue(), 1, Integer::sum);
              if (!diedSending.contains(row.getKey())) {
                misses.add("delivery " + row.getKey() + " is in doubt without a reason");
              }
            });
    return open;
  }

  private long one(String sql) {
    return ground.jdbc().sql(sql).query(Long.class).single();
  }
}
