package org.intersession.bot.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.intersession.bot.NoMemory;
import org.intersession.bot.TestDatabase;
import org.intersession.bot.state.SystemTime;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A ledger on a real database, with its pump and a clock that the test moves. */
public final class TestLedger implements AutoCloseable {
  private static final DeliveryProperties SETTINGS =
      new DeliveryProperties(
          Duration.ofSeconds(20), 3, Duration.ofHours(48), 4, Map.of("narrow", 2), Map.of(), false);

  private final TestDatabase database;
  private final List<Courier> couriers;
  private final DeliveryStore store;
  private final TurnStore turns;
  private final MarkMemory memory = new MarkMemory(temporary(), new NoMemory());
  private final Hold hold;
  private final DeliveryPump pump;

  /** The machine's time. */
  public final MovableClock machine = new MovableClock(Instant.parse("2027-03-01T08:00:00Z"));

  /** A ledger whose business time is this clock; couriers may be added to the list later. */
  public TestLedger(TestDatabase database, List<Courier> couriers, MovableClock business) {
    this.database = database;
    this.couriers = couriers;
    store = new DeliveryStore(database.jdbc());
    turns = new TurnStore(database.jdbc());
    hold = hold(memory, business);
    pump =
        new DeliveryPump(
            turns,
            desk(),
            quota(),
            SETTINGS,
            hold,
            database.transactions(),
            new SystemTime(machine),
            business);
    pump.start();
  }

  /** Where deliveries are asked for. */
  public Deliveries deliveries() {
    return new Deliveries(store, pump, new SystemTime(machine));
  }

  /** What a person must decide; the couriers name nothing here. */
  public Undecided undecided() {
    return new Undecided(store, new StaticListableBeanFactory().getBeanProvider(Courier.class));
  }

  /** What watches the ledger's database. */
  Hold hold(MarkMemory remembered, MovableClock business) {
    return new Hold(
        new HoldStore(database.jdbc()),
        remembered,
        false,
        database.transactions(),
        new SystemTime(machine),
        business);
  }

  Hold hold() {
    return hold;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("ledger");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TurnStore turns() {
    return turns;
  }

  DeliveryStore store() {
    return store;
  }

  private Quota quota() {
    return new Quota(new QuotaStore(database.jdbc()), SETTINGS);
  }

  DeliveryDesk desk() {
    return new DeliveryDesk(
        turns,
        quota(),
        couriers::stream,
        database.transactions(),
        new SystemTime(machine),
        SETTINGS);
  }

  /** Lets the pump work until nothing is under way. */
  public void settle() {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    pump.pump();
    while (!pump.idle()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the ledger does not come to rest");
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** Time passes, then the pump works. */
  public void after(Duration passed) {
    machine.advance(passed);
    settle();
  }

  @Override
  public void close() {
    pump.stop();
  }
}
