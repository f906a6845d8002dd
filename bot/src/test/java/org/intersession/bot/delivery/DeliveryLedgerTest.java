package org.intersession.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.intersession.bot.TestDatabase;
import org.intersession.bot.delivery.Delivery.State;
import org.intersession.bot.delivery.Outside.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryLedgerTest {
  private final TestDatabase database = TestDatabase.create();
  private final Outside outside = new Outside();
  private final MovableClock business = new MovableClock(Instant.parse("2027-03-01T08:00:00Z"));
  private TestLedger ledger;

  @BeforeEach
  void open() {
    ledger = new TestLedger(database, List.of(outside), business);
  }

  @AfterEach
  void close() {
    ledger.close();
    database.close();
  }

  @Test
  void whatIsAskedForIsSentOnceAndItsReceiptRecorded() {
    ask("a");
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.SENT);
    assertThat(row("a").outsideId()).isEqualTo("id-a");
    assertThat(outside.taken).containsExactly("a");
    assertThat(outside.recorded).containsExactly("a");
  }

  @Test
  void theSameDeliveryAskedForTwiceLeavesOnce() {
    assertThat(ask("a")).isTrue();
    assertThat(ask("a")).isFalse();
    ledger.settle();
    assertThat(outside.taken).containsExactly("a");
  }

  @Test
  void nothingLeavesWhenItsCauseIsRolledBack() {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              ask("a");
              status.setRollbackOnly();
            });
    ledger.settle();
    assertThat(outside.taken).isEmpty();
  }

  @Test
  void sendingIsCommittedBeforeTheRequestLeaves() {
    AtomicInteger sending = new AtomicInteger();
    outside.whileSending(() -> sending.set(count("SENDING")));
    ask("a");
    ledger.settle();
    assertThat(sending).hasValue(1);
  }

  @Test
  void aRefusalEndsItAndTheCourierIsTold() {
    outside.next(Mood.REFUSES);
    ask("a");
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.FAILED);
    assertThat(outside.failures).containsExactly("a refused");
  }

  @Test
  void anUnreachableOutsideIsTriedAgainAfterATime() {
    outside.next(Mood.UNREACHABLE);
    ask("a");
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.PENDING);
    assertThat(outside.taken).isEmpty();
    ledger.after(Duration.ofSeconds(2));
    assertThat(row("a").state()).isEqualTo(State.SENT);
  }

  @Test
  void afterManyTriesItIsGivenUp() {
    outside.next(Mood.UNREACHABLE, Mood.UNREACHABLE, Mood.UNREACHABLE, Mood.UNREACHABLE);
    ask("a");
    IntStream.range(0, 4).forEach(i -> ledger.after(Duration.ofMinutes(10)));
    assertThat(row("a").state()).isEqualTo(State.DEAD);
    assertThat(row("a").attempt()).isEqualTo(3);
    assertThat(outside.failures).containsExactly("a unreachable");
  }

  @Test
  void notNowWaitsUntilTheMomentThatTheOutsideNamed() {
    outside.next(Mood.NOT_NOW);
    ask("a");
    ledger.settle();
    ledger.after(Duration.ofMinutes(59));
    assertThat(outside.taken).isEmpty();
    ledger.after(Duration.ofMinutes(1));
    assertThat(outside.taken).containsExactly("a");
    assertThat(outside.failures).containsExactly("a too-often until 2027-03-01T09:00:00Z");
  }

  @Test
  void aLostAnswerIsAskedForAndNeverRepeated() {
    outside.next(Mood.LOSES_THE_ANSWER);
    ask("a");
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.UNKNOWN);
    ledger.after(Duration.ofSeconds(5));
    assertThat(row("a").state()).isEqualTo(State.SENT);
    assertThat(outside.taken).containsExactly("a");
    assertThat(outside.recorded).containsExactly("a");
  }

  @Test
  void aLostRequestIsRepeatedOnlyWhenItCanNoLongerBeUnderWay() {
    outside.next(Mood.LOSES_THE_REQUEST);
    ask("a");
    ledger.settle();
    ledger.after(Duration.ofSeconds(5));
    assertThat(row("a").state()).isEqualTo(State.UNKNOWN);
    ledger.after(Duration.ofSeconds(15));
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.SENT);
    assertThat(outside.taken).containsExactly("a");
  }

  @Test
  void whereTheOutsideCannotTellAPersonDecides() {
    outside.cannotTell();
    outside.next(Mood.LOSES_THE_ANSWER);
    ask("a");
    ledger.settle();
    ledger.after(Duration.ofDays(2));
    ledger.after(Duration.ofDays(2));
    assertThat(row("a").state()).isEqualTo(State.UNKNOWN);
    assertThat(row("a").reason()).isEqualTo("a-person-decides");
    assertThat(outside.taken).containsExactly("a");
  }

  @Test
  void aDeadSendersDeliveryIsReconciledAfterItsLease() {
    takeAsIfKilled("a");
    outside.taken.add("a");
    ledger.after(Duration.ofSeconds(19));
    assertThat(row("a").state()).isEqualTo(State.SENDING);
    ledger.after(Duration.ofSeconds(2));
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.SENT);
    assertThat(outside.taken).containsExactly("a");
  }

  @Test
  void aSenderKilledBeforeTheRequestLeftIsRepeated() {
    takeAsIfKilled("a");
    ledger.after(Duration.ofSeconds(21));
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.SENT);
    assertThat(outside.taken).containsExactly("a");
  }

  @Test
  void whoComesBackAfterLosingTheLeaseSettlesNothing() {
    Delivery lost = takeAsIfKilled("a");
    ledger.after(Duration.ofSeconds(21));
    ledger.settle();
    ledger.desk().handle(lost);
    assertThat(outside.tooLate).containsExactly("id-a");
    assertThat(outside.recorded).containsExactly("a");
  }

  @Test
  void aFaultOfOurOwnFallsIntoDoubtInsteadOfBeingRepeated() {
    outside.next(Mood.BREAKS);
    ask("a");
    ledger.settle();
    assertThat(row("a").state()).isEqualTo(State.SENDING);
    ledger.after(Duration.ofSeconds(21));
    ledger.settle();
    assertThat(outside.taken).containsExactly("a");
  }

  @Test
  void whatIsForLaterWaitsForBusinessTime() {
    ledger.deliveries().request(key("a"), "", Instant.parse("2027-03-10T23:00:00Z"));
    ledger.after(Duration.ofDays(30));
    assertThat(outside.taken).isEmpty();
    business.advance(Duration.ofDays(10));
    ledger.settle();
    assertThat(outside.taken).containsExactly("a");
  }

  @Test
  void whatIsWithdrawnInTimeNeverLeaves() {
    ledger.deliveries().request(key("a"), "", Instant.parse("2027-03-10T23:00:00Z"));
    ledger.deliveries().withdraw("test", "a");
    business.advance(Duration.ofDays(30));
    ledger.settle();
    assertThat(outside.taken).isEmpty();
    assertThat(row("a").state()).isEqualTo(State.FAILED);
  }

  @Test
  void aChannelNeverHasMoreUnderWayThanItAllows() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    outside.whileSending(
        () -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          count("SENDING");
          now.decrementAndGet();
        });
    IntStream.range(0, 60)
        .forEach(
            i ->
                ledger
                    .deliveries()
                    .request(new DeliveryKey("test", "n" + i, "", "narrow", "1"), ""));
    while (outside.taken.size() < 60) {
      ledger.settle();
    }
    assertThat(most.get()).isBetween(1, 2);
    assertThat(outside.taken).doesNotHaveDuplicates();
  }

  @Test
  void twoPumpsOnOneDatabaseSendEachDeliveryOnce() {
    try (TestLedger other = new TestLedger(database, List.of(outside), business)) {
      IntStream.range(0, 200).forEach(i -> ask("m" + i));
      while (outside.taken.size() < 200) {
        ledger.settle();
        other.settle();
      }
    }
    assertThat(outside.taken).hasSize(200).doesNotHaveDuplicates();
  }

  private boolean ask(String subject) {
    return ledger.deliveries().request(key(subject), "");
  }

  private Delivery row(String subject) {
    return ledger.deliveries().find(key(subject)).orElseThrow();
  }

  /** What a sender leaves behind that is killed while it sends. */
  private Delivery takeAsIfKilled(String subject) {
    Instant now = ledger.machine.instant();
    // In one transaction, so that the pump, which looks by itself too, cannot take it first.
    return database
        .transactions()
        .execute(
            status -> {
              ledger.store().add(key(subject), "", null, now);
              return ledger
                  .turns()
                  .takeToSend("wide", 1, now, business.instant(), now.plusSeconds(20))
                  .get(0);
            });
  }

  private int count(String state) {
    return database
        .jdbc()
        .sql("SELECT count(*) FROM delivery WHERE state = :state")
        .param("state", state)
        .query(Integer.class)
        .single();
  }

  private static DeliveryKey key(String subject) {
    return new DeliveryKey("test", subject, "someone", "wide", "1");
  }
}
