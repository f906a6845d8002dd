package org.intersession.integrations.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.intersession.integrations.SharedMemory;
import org.intersession.integrations.SharedMemory.Permit;
import org.intersession.integrations.SharedMemory.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import redis.clients.jedis.RedisClient;

class JedisMemoryTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration NOT_AT_ONCE = Duration.ofNanos(1);
  private static final Duration SOON = Duration.ofMillis(100);
  private static final Window TEN_IN_200_MS = new Window(10, Duration.ofMillis(200));

  private final TestRedis redis = TestRedis.started();
  private final SharedMemory memory = redis.memory();

  @AfterEach
  void stop() {
    redis.close();
  }

  @Test
  void keepsAValueForAllReplicasUntilItIsForgotten() {
    memory.put("group", "SPWG", MINUTE);
    assertThat(redis.memory().get("group")).contains("SPWG");
    memory.remove("group");
    assertThat(redis.memory().get("group")).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoValues() {
    assertThat(memory.putIfAbsent("seen", "1", MINUTE)).isTrue();
    assertThat(redis.memory().putIfAbsent("seen", "2", MINUTE)).isFalse();
    assertThat(memory.get("seen")).contains("1");
  }

  @Test
  void answersAsAnEmptyMemoryWhileRedisIsAway() {
    memory.put("group", "SPWG", MINUTE);
    redis.stop();
    assertThat(memory.available()).isFalse();
    assertThat(memory.get("group")).isEmpty();
    assertThat(memory.putIfAbsent("seen", "1", MINUTE)).isTrue();
    memory.put("a", "b", MINUTE);
    memory.remove("a");
    memory.publish("a", "b");
    redis.start();
  }

  @Test
  void answersAsAnEmptyMemoryWithoutAnAddress() {
    try (JedisMemory nowhere = new JedisMemory(Optional::empty)) {
      assertThat(nowhere.get("group")).isEmpty();
      assertThat(nowhere.available()).isFalse();
    }
  }

  @Test
  void aDeadRedisCostsNoTimeoutForEachCall() {
    try (JedisMemory dead = new JedisMemory(() -> Optional.of("redis://192.0.2.1:6379"))) {
      long start = System.nanoTime();
      for (int i = 0; i < 1000; i++) {
        dead.get("group");
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }

  @Test
  void comesBackWithRedis() {
    redis.stop();
    assertThat(memory.available()).isFalse();
    redis.start();
    await(memory::available);
    memory.put("group", "SPWG", MINUTE);
    assertThat(memory.get("group")).contains("SPWG");
  }

  @Test
  void healthSaysThatRedisIsAwayAndTheServiceUp() {
    RedisHealth health = new RedisHealth(memory);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    redis.stop();
    assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
    redis.start();
  }

  @Test
  void givesTheWholeWindowAndThenSaysHowLongToWait() {
    for (int i = 0; i < 10; i++) {
      assertThat(memory.take("light", List.of(new Window(10, MINUTE)))).isZero();
    }
    assertThat(redis.memory().take("light", List.of(new Window(10, MINUTE))))
        .isBetween(Duration.ofSeconds(55), MINUTE);
  }

  @Test
  void takesNothingWhereOneOfSeveralWindowsIsFull() {
    List<Window> windows = List.of(new Window(100, MINUTE), new Window(2, MINUTE));
    assertThat(memory.take("two", windows)).isZero();
    assertThat(memory.take("two", windows)).isZero();
    assertThat(memory.take("two", windows)).isPositive();
    assertThat(memory.take("two", List.of(new Window(3, MINUTE)))).isZero();
  }

  @Test
  void replicasTogetherNeverTakeMoreThanAWindowAllows() {
    assertNeverMore(takenAtOnce(Duration.ofSeconds(1), () -> {}), TEN_IN_200_MS);
  }

  @Test
  void neitherDoTheyWhenRedisForgetsEverything() {
    List<Taken> taken =
        takenAtOnce(
            Duration.ofSeconds(2),
            () -> {
              for (int i = 0; i < 4; i++) {
                pause(Duration.ofMillis(350));
                flush();
              }
            });
    assertNeverMore(taken, TEN_IN_200_MS);
    assertThat(taken).hasSizeGreaterThan(20);
  }

  @Test
  void neitherDoTheyWhenRedisStopsAndStarts() {
    List<Taken> taken =
        takenAtOnce(
            Duration.ofSeconds(4),
            () -> {
              pause(Duration.ofMillis(450));
              redis.stop();
              pause(Duration.ofMillis(800));
              redis.start();
            });
    assertNeverMore(taken, TEN_IN_200_MS);
    assertThat(taken).hasSizeGreaterThan(20);
  }

  @Test
  void aHeldPermitCountsUntilItsExchangeHasEndedAndAWindowMore() {
    List<Window> one = List.of(new Window(1, MINUTE));
    Permit held = memory.hold("chat", one, MINUTE);
    assertThat(held.taken()).isTrue();
    assertThat(redis.memory().hold("chat", one, MINUTE).left()).isBetween(NOT_AT_ONCE, SOON);
    held.close();
    assertThat(redis.memory().hold("chat", one, MINUTE).left())
        .isBetween(Duration.ofSeconds(55), MINUTE);
  }

  @Test
  void aPermitThatNobodyGivesBackCountsFromItsLatestMomentOn() {
    List<Window> one = List.of(new Window(1, MINUTE));
    assertThat(memory.hold("chat", one, Duration.ofMillis(50)).taken()).isTrue();
    await(() -> memory.hold("chat", one, MINUTE).left().compareTo(SOON) > 0);
    assertThat(memory.hold("chat", one, MINUTE).left()).isBetween(Duration.ofSeconds(45), MINUTE);
  }

  @Test
  void whateverTheWayTakesNoMoreArriveThanAWindowAllows() {
    Random random = new Random(7);
    List<Taken> arrived =
        atOnce(
            Duration.ofSeconds(2),
            (replica, taken) -> {
              try (Permit permit = replica.hold("chat", List.of(TEN_IN_200_MS), MINUTE)) {
                if (permit.taken()) {
                  pause(Duration.ofMillis(random.nextInt(150)));
                  long arrival = System.nanoTime();
                  taken.add(new Taken(arrival, arrival));
                  pause(Duration.ofMillis(random.nextInt(20)));
                }
              }
            },
            () -> {});
    assertNeverMore(arrived, TEN_IN_200_MS);
    assertThat(arrived).hasSizeGreaterThan(30);
  }

  @Test
  void hearsWhatIsToldAndAgainAfterRedisComesBack() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    try (AutoCloseable subscription = memory.subscribe("roster", heard::add)) {
      await(() -> told("one", heard));
      redis.stop();
      redis.start();
      await(() -> told("two", heard));
    }
  }

  @Test
  void hearsNothingOnceClosed() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    AutoCloseable subscription = memory.subscribe("roster", heard::add);
    await(() -> told("one", heard));
    subscription.close();
    await(() -> subscribers() == 0);
    heard.clear();
    memory.publish("roster", "two");
    assertThat(heard).isEmpty();
  }

  @Test
  void whoEndsListeningTwiceLeavesNothingBehindForOthersToRead() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    AutoCloseable subscription = memory.subscribe("roster", heard::add);
    await(() -> told("one", heard));
    subscription.close();
    subscription.close();
    await(() -> subscribers() == 0);
    assertThat(memory.take("edits", List.of(new Window(9, MINUTE)))).isZero();
    assertThat(memory.available()).isTrue();
  }

  private boolean told(String message, BlockingQueue<String> heard) {
    memory.publish("roster", message);
    try {
      return message.equals(heard.poll(100, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Taken> takenAtOnce(Duration length, Runnable meanwhile) {
    return atOnce(length, JedisMemoryTest::take, meanwhile);
  }

  /** Two replicas with four threads each take what they get. */
  private List<Taken> atOnce(
      Duration length, BiConsumer<SharedMemory, List<Taken>> taking, Runnable meanwhile) {
    List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    SharedMemory other = redis.memory();
    long end = System.nanoTime() + length.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> takers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      SharedMemory replica = i % 2 == 0 ? memory : other;
      takers.add(
          threads.submit(
              () -> {
                while (System.nanoTime() < end) {
                  taking.accept(replica, taken);
                  pause(Duration.ofMillis(2));
                }
              }));
    }
    meanwhile.run();
    takers.forEach(JedisMemoryTest::join);
    threads.shutdown();
    return List.copyOf(taken);
  }

  private static void take(SharedMemory replica, List<Taken> taken) {
    long asked = System.nanoTime();
    if (replica.take("bucket", List.of(TEN_IN_200_MS)).isZero()) {
      taken.add(new Taken(asked, System.nanoTime()));
    }
  }

  /** A permit was given at some moment between the question and the answer. */
  private record Taken(long asked, long answered) {}

  private static void assertNeverMore(List<Taken> taken, Window window) {
    for (Taken first : taken) {
      long end = first.asked() + window.length().toNanos();
      assertThat(
              taken.stream()
                  .filter(one -> one.asked() >= first.asked() && one.answered() < end)
                  .count())
          .isLessThanOrEqualTo(window.permits());
    }
  }

  private void flush() {
    try (RedisClient client = RedisClient.create(redis.url())) {
      client.flushAll();
    }
  }

  private int subscribers() {
    try (RedisClient client = RedisClient.create(redis.url())) {
      return Math.toIntExact(client.publish("intersession:roster", "anyone?"));
    }
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      pause(Duration.ofMillis(20));
    }
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Future<?> taker) {
    try {
      taker.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
